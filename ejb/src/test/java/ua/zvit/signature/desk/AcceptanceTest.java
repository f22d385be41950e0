package ua.zvit.signature.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.organisation.AuthorisedSigner;
import ua.zvit.report.DocumentPurpose;
import ua.zvit.report.IssuedSummary;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.SignatureFormat;
import ua.zvit.signature.TrustConfiguration;
import ua.zvit.signature.demo.DemoAlgorithm;
import ua.zvit.signature.demo.DemoAuthority;
import ua.zvit.signature.demo.DemoIdentity;
import ua.zvit.signature.demo.DemoPeriod;
import ua.zvit.signature.demo.DemoPurpose;
import ua.zvit.signature.demo.DemoSubject;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.signing.CadesSigner;

/** What is taken and what is refused, each with a code of its own; keys and authority are those of the demo. */
class AcceptanceTest {
    private static final byte[] DOCUMENT = "%PDF-1.4 the report".getBytes(StandardCharsets.US_ASCII);
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
        assertThat(refused(new byte[Acceptance.MOST_BYTES + 1], HEAD).code()).isEqualTo("SIGNATURE-TOO-LARGE");
    }

    private static byte[] signed() {
        return DEMO.outside("acting-head", DemoAlgorithm.ECDSA).signDetached(DOCUMENT);
    }

    private static DemoAuthority authority() {
        return DemoAuthority.create(
                DemoAlgorithm.ECDSA, DemoSubject.service("Чужий надавач", "надавач послуг"), Clock.systemUTC());
    }

    private static DemoIdentity head(DemoAuthority authority, DemoPeriod period) {
        DemoSubject subject = new DemoSubject("Марія ЗАГРАЙ", null, "Рада", "9999000020", "99990001");
        return authority.issue(DemoAlgorithm.ECDSA, subject, period, DemoPurpose.SIGNER);
    }

    private static byte[] signedBy(DemoAuthority authority, DemoPeriod period) {
        DemoIdentity head = head(authority, period);
        return new CadesSigner(head.key(), head.chain()).signDetached(DOCUMENT);
    }

    private static Found judge(byte[] file, AuthorisedSigner expected) {
        return judge(file, expected, Instant.now());
    }

    private static Found judge(byte[] file, AuthorisedSigner expected, Instant issued) {
        IssuedSummary summary = new IssuedSummary(1, 7, DocumentPurpose.FOR_SIGNATURE, "", issued, null, null);
        StandingDocument document = new StandingDocument(summary, DOCUMENT, List.of(), 0);
        return new Acceptance(new TrustConfiguration()).judge(document, file, time -> Optional.of(expected));
    }

    private static ZvitException refused(byte[] file, AuthorisedSigner expected) {
        return refused(file, expected, Instant.now());
    }

    private static ZvitException refused(byte[] file, AuthorisedSigner expected, Instant issued) {
        return catchThrowableOfType(ZvitException.class, () -> judge(file, expected, issued));
    }
}
