package ua.zvit.signature.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.report.values.document.DocumentPurpose;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signature.values.SignatureOrigin;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.PdfCadesSigner;

/** What is taken and what is refused, each with a code of its own; keys and authority are those of the demo. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SignatureAcceptancePolicyTest {
    private static final byte[] DOCUMENT = "%PDF-1.4 the report".getBytes(StandardCharsets.US_ASCII);
    private static final DemoSubject MARIA = new DemoSubject("Марія ЗАГРАЙ", null, "Рада", "9999000020", "99990001");
    private static final byte[] PDF = emptyPage();
    private static final AuthorisedSigner HEAD =
            new AuthorisedSigner("В. о. начальника відділу", "Марія ЗАГРАЙ", "9999000020", "99990001");

    @RegisterExtension
    static final DemoSigning DEMO = new DemoSigning();

    @TempDir
    Path other;

    @AfterEach
    void trustTheDemo() {
        DemoSigning.set(Map.of(
                "zvit.demo", "true",
                "zvit.trust", DEMO.folder().resolve("trust").toString(),
                "zvit.signature.require-trust", "true"));
    }

    @Test
    void takesTheHeadsSignatureWithEveryKindOfKey() {
        for (DemoAlgorithm algorithm : DemoAlgorithm.values()) {
            Found found = judge(DEMO.outside("acting-head", algorithm).signDetached(DOCUMENT), HEAD);

            assertThat(found.format()).isEqualTo(SignatureFormat.CADES);
            assertThat(found.signer()).isEqualTo("Марія ЗАГРАЙ");
            assertThat(found.position()).isEqualTo("В. о. начальника відділу");
            assertThat(found.validation()).contains("\"authority\":\"valid\"").contains("DEMO-CERTIFICATE");
        }
    }

    @Test
    void refusesAnotherPersonByNumberWhateverTheName() {
        AuthorisedSigner namesake = new AuthorisedSigner("Начальник", "Марія ЗАГРАЙ", "1111111111", null);

        assertThat(refused(signed(), namesake).code()).isEqualTo("SIGNATURE-OTHER-PERSON");
        assertThat(refused(signed(), new AuthorisedSigner("Начальник", "Ігор ІНШИЙ", null, null))
                        .code())
                .isEqualTo("SIGNATURE-OTHER-PERSON");
        assertThat(refused(signed(), new AuthorisedSigner("Начальник", "Марія ЗАГРАЙ", null, "11111111"))
                        .code())
                .isEqualTo("SIGNATURE-OTHER-PERSON");
    }

    @Test
    void refusesWhileThePositionIsVacant() {
        assertThat(refused(signed(), new AuthorisedSigner("Начальник", "", null, null))
                        .code())
                .isEqualTo("SIGNATURE-NO-SIGNATORY");
    }

    @Test
    void refusesAnotherDocumentAndADamagedOne() {
        byte[] elsewhere = DEMO.outside("acting-head", DemoAlgorithm.DSTU)
                .signAttached("another".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused(elsewhere, HEAD).code()).isEqualTo("SIGNATURE-OTHER-DOCUMENT");
        byte[] damaged = signed();
        damaged[damaged.length - 3] ^= 1;
        assertThat(refused(damaged, HEAD).code()).isEqualTo("SIGNATURE-BROKEN");
    }

    @Test
    void refusesTwoNewSignaturesAtOnce() {
        byte[] twice = signedInside(signedInside(PDF, "acting-head"), "council");

        assertThat(refused(pdf(), twice, HEAD).code()).isEqualTo("SIGNATURE-SEVERAL");
        assertThat(judge(pdf(), signedInside(PDF, "acting-head"), HEAD).signer())
                .isEqualTo("Марія ЗАГРАЙ");
    }

    @Test
    void refusesAPdfThatWasAlteredBeforeOrAfterSigning() throws IOException {
        byte[] before = signedInside(covered(PDF), "acting-head");
        byte[] after = covered(signedInside(PDF, "acting-head"));

        assertThat(refused(pdf(), before, HEAD).code()).isEqualTo("SIGNATURE-OTHER-DOCUMENT");
        assertThat(refused(pdf(), after, HEAD).code()).isIn("SIGNATURE-BROKEN", "SIGNATURE-OTHER-DOCUMENT");
    }

    @Test
    void refusesAPdfThatWasCutOff() {
        byte[] signed = signedInside(PDF, "acting-head");

        assertThat(refused(pdf(), Arrays.copyOf(signed, signed.length - 300), HEAD)
                        .code())
                .isIn("SIGNATURE-BROKEN", "SIGNATURE-UNREADABLE", "SIGNATURE-MISSING", "SIGNATURE-OTHER-DOCUMENT");
    }

    @Test
    void refusesASelfSignedCertificateAndABrokenChain() {
        DemoPeriod period = DemoPeriod.days(Instant.now(), 10);
        DemoIdentity self = DemoAuthority.selfSigned(DemoAlgorithm.ECDSA, MARIA, period, DemoPurpose.SIGNER);
        byte[] bySelf = new CadesSigner(self.key(), self.chain()).signDetached(DOCUMENT);
        assertThat(refused(bySelf, HEAD).code()).isEqualTo("SIGNATURE-UNTRUSTED");
        DemoIdentity head = head(authority(), period);
        byte[] chainless = new CadesSigner(head.key(), List.of(head.certificate())).signDetached(DOCUMENT);
        assertThat(refused(chainless, HEAD).code()).isEqualTo("SIGNATURE-UNTRUSTED");
    }

    @Test
    void refusesWhatIsOlderThanTheDocument() {
        Instant issued = Instant.now().plus(Duration.ofHours(1));

        assertThat(refused(signed(), HEAD, issued).code()).isEqualTo("SIGNATURE-TIME-EARLY");
    }

    @Test
    void refusesACertificateWhosePeriodIsOver() {
        DemoPeriod lastYear = new DemoPeriod(
                Instant.now().minus(Duration.ofDays(400)), Instant.now().minus(Duration.ofDays(30)));
        assertThat(refused(signedBy(authority(), lastYear), HEAD).code()).isEqualTo("SIGNATURE-CERTIFICATE");
    }

    @Test
    void refusesAnIssuerThatIsNotOnTheList() {
        ZvitException refused = refused(signedBy(authority(), DemoPeriod.days(Instant.now(), 10)), HEAD);

        assertThat(refused.code()).isEqualTo("SIGNATURE-UNTRUSTED");
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo("trust");
            assertThat(fault.code()).isEqualTo("ROOT-NOT-TRUSTED");
            assertThat(Messages.of(Messages.UKRAINIAN, fault)).contains("Чужий надавач");
        });
        assertThat(Messages.of(Messages.UKRAINIAN, refused)).contains("довірчого списку");
    }

    @Test
    void refusesARevokedCertificate() throws Exception {
        DemoAuthority authority = authority();
        DemoIdentity head = head(authority, DemoPeriod.days(Instant.now(), 10));
        Files.write(other.resolve("root.crt"), authority.certificate().getEncoded());
        Files.write(
                other.resolve("root.crl"),
                authority
                        .revocationList(Map.of(head.certificate(), Instant.now().minusSeconds(60)))
                        .getEncoded());
        DemoSigning.set(Map.of("zvit.trust", other.toString()));

        assertThat(refused(new CadesSigner(head.key(), head.chain()).signDetached(DOCUMENT), HEAD)
                        .code())
                .isEqualTo("SIGNATURE-REVOKED");
    }

    @Test
    void neverTrustsTheDemoOutsideTheDemo() {
        DemoSigning.set(Map.of("zvit.demo", "false"));
        assertThat(refused(signed(), HEAD).code()).isIn("SIGNATURE-NO-TRUST-LIST", "SIGNATURE-UNTRUSTED");
        DemoSigning.set(Map.of("zvit.signature.require-trust", "false", "zvit.demo", "true", "zvit.trust", ""));
        assertThat(judge(signed(), HEAD).validation()).contains("NO-TRUST-ANCHORS");
    }

    @Test
    void refusesWhatIsNoSignature() {
        assertThat(refused(new byte[0], HEAD).code()).isEqualTo("SIGNATURE-UNREADABLE");
        assertThat(refused("hello".getBytes(StandardCharsets.US_ASCII), HEAD).code())
                .isEqualTo("SIGNATURE-UNREADABLE");
        assertThat(refused(new byte[SignatureAcceptancePolicy.MOST_BYTES + 1], HEAD)
                        .code())
                .isEqualTo("SIGNATURE-TOO-LARGE");
    }

    private static byte[] signed() {
        return DEMO.outside("acting-head", DemoAlgorithm.ECDSA).signDetached(DOCUMENT);
    }

    private static byte[] signedInside(byte[] pdf, String user) {
        return new PdfCadesSigner(DEMO.outside(user, DemoAlgorithm.RSA)).sign(pdf, Instant.now());
    }

    /** The first page covered by a picture of something else, in an incremental update. */
    private static byte[] covered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(70, 690, 200, 30));
            document.getPage(0).setAnnotations(List.of(stamp));
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(saved);
            return saved.toByteArray();
        }
    }

    private static byte[] emptyPage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignableDocument pdf() {
        return signable(PDF, Instant.now());
    }

    private static DemoAuthority authority() {
        return DemoAuthority.create(
                DemoAlgorithm.ECDSA, DemoSubject.service("Чужий надавач", "надавач послуг"), Clock.systemUTC());
    }

    private static DemoIdentity head(DemoAuthority authority, DemoPeriod period) {
        return authority.issue(DemoAlgorithm.ECDSA, MARIA, period, DemoPurpose.SIGNER);
    }

    private static byte[] signedBy(DemoAuthority authority, DemoPeriod period) {
        DemoIdentity head = head(authority, period);
        return new CadesSigner(head.key(), head.chain()).signDetached(DOCUMENT);
    }

    private static Found judge(byte[] file, AuthorisedSigner expected) {
        return judge(file, expected, Instant.now());
    }

    private static Found judge(byte[] file, AuthorisedSigner expected, Instant issued) {
        return judge(signable(DOCUMENT, issued), file, expected);
    }

    private static Found judge(SignableDocument document, byte[] file, AuthorisedSigner expected) {
        return new SignatureAcceptancePolicy(new TrustConfiguration())
                .judge(document, new Signed(file, false, SignatureOrigin.OWN_MEANS), time -> Optional.of(expected));
    }

    private static SignableDocument signable(byte[] bytes, Instant issued) {
        IssuedSummary summary = new IssuedSummary(1, 7, DocumentPurpose.FOR_SIGNATURE, "", issued, null, null);
        return new SignableDocument(summary, bytes, List.of(), 0);
    }

    private static ZvitException refused(SignableDocument document, byte[] file, AuthorisedSigner expected) {
        return catchThrowableOfType(ZvitException.class, () -> judge(document, file, expected));
    }

    private static ZvitException refused(byte[] file, AuthorisedSigner expected) {
        return refused(file, expected, Instant.now());
    }

    private static ZvitException refused(byte[] file, AuthorisedSigner expected, Instant issued) {
        return catchThrowableOfType(ZvitException.class, () -> judge(file, expected, issued));
    }
}
