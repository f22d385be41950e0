package ua.zvit.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.printing.PdfArchiveRules;
import ua.zvit.printing.ReportFile;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.Reports;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.DssOpinion;
import ua.zvit.signatures.DstuPdf;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.PdfSigner;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TimeStampService;
import ua.zvit.signatures.signing.TokenSigningKey;
import ua.zvit.signatures.signing.ValidationDataMissing;
import ua.zvit.signatures.signing.ValidationSources;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * The head has signed inside the PDF by DSTU, outside of the system; the secretary signs the same file with the server's
 * key. Every level is reached as a whole, DSTU included, or refused.
 */
class MixedSignaturesTest {
    private static final char[] PASSWORD = "demo".toCharArray();
    private static final Demo NATIONAL = new Demo(DemoAlgorithm.DSTU);
    private static final Demo SERVER = new Demo(DemoAlgorithm.ECDSA);
    private static final TrustAnchors ANCHORS =
            TrustAnchors.includingDemo(List.of(NATIONAL.authority.certificate(), SERVER.authority.certificate()));
    private static final X509CRL NATIONAL_LIST = NATIONAL.authority.revocationList(Map.of());
    private static final X509CRL SERVER_LIST = SERVER.authority.revocationList(Map.of());

    private final byte[] pdf;
    private final byte[] byHead;

    MixedSignaturesTest() throws IOException {
        pdf = new ReportPrinter().pdf(Reports.toBeSigned(ReportFile.sample()));
        byHead = DstuPdf.sign(pdf, new CadesSigner(NATIONAL.head.key(), NATIONAL.head.chain()));
    }

    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void reachesEachLevelBesideDstu(SignatureLevel level) throws Exception {
        byte[] signed = sign(byHead, level, NATIONAL_LIST, SERVER_LIST);

        assertThat(signed).startsWith(byHead);
        List<SignatureResult> found = verified(signed);
        assertThat(found)
                .extracting(result -> result.signer().name())
                .containsExactly(Demo.HEAD.name(), Demo.SECRETARY.name());
        assertThat(found).allSatisfy(result -> {
            assertThat(result.integrity()).as(result.toString()).isEqualTo(Verdict.VALID);
            assertThat(result.trust()).as(result.toString()).isEqualTo(Verdict.VALID);
            assertThat(isChecked(result)).isEqualTo(level.isLongTerm());
        });
        assertThat(found.get(0).timeProven()).isEqualTo(level == SignatureLevel.B_LTA);
        assertThat(stamps(signed)).isEqualTo(level == SignatureLevel.B_LTA ? 1 : 0);
        assertThat(DssOpinion.computes(signed, SERVER)).containsExactly(false, true);
        assertThat(PdfArchiveRules.violations(signed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"B_LT", "B_LTA"})
    void reachesNoLevelHalf(SignatureLevel level) {
        assertThatThrownBy(() -> sign(byHead, level, SERVER_LIST)).isInstanceOf(ValidationDataMissing.class);
        assertThatThrownBy(() -> sign(byHead, level, NATIONAL_LIST)).isInstanceOf(ValidationDataMissing.class);
        assertThatThrownBy(() -> sign(pdf, level)).isInstanceOf(ValidationDataMissing.class);
    }

    @Test
    void renewsTheArchiveTimeStampBesideDstu() throws Exception {
        byte[] signed = sign(byHead, SignatureLevel.B_LTA, NATIONAL_LIST, SERVER_LIST);
        byte[] renewed = signer(NATIONAL_LIST, SERVER_LIST).renew(signed);

        assertThat(renewed).startsWith(signed);
        assertThat(stamps(renewed)).isEqualTo(2);
        assertThat(verified(renewed)).allMatch(result -> result.integrity() == Verdict.VALID);
        assertThat(PdfArchiveRules.violations(renewed)).isEmpty();
    }

    private static byte[] sign(byte[] pdf, SignatureLevel level, X509CRL... lists) {
        byte[] store = SERVER.secretary.pkcs12(PASSWORD);
        try (SigningKey key = TokenSigningKey.inPkcs12(store, PASSWORD, DemoIdentity.ALIAS)) {
            return signer(lists).sign(pdf, key, Demo.invisible(level, SERVER.clock.instant()));
        }
    }

    private static PdfSigner signer(X509CRL... lists) {
        return new PdfSigner(new TimeStampService(SERVER.stamps()), ValidationSources.of(ANCHORS, List.of(lists)));
    }

    /** By what the file itself brings along, as somebody would years later. */
    private List<SignatureResult> verified(byte[] signed) throws UnreadableFile {
        return new SignatureVerifier(ANCHORS, SERVER.clock).verify(signed, pdf).signatures();
    }

    private static boolean isChecked(SignatureResult result) {
        return result.problems().stream().noneMatch(problem -> problem.code() == ProblemCode.REVOCATION_NOT_CHECKED);
    }

    private static long stamps(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            return document.getSignatureDictionaries().stream()
                    .filter(dictionary -> "ETSI.RFC3161".equals(dictionary.getSubFilter()))
                    .count();
        }
    }
}
