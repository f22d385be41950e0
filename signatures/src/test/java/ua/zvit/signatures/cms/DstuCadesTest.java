package ua.zvit.signatures.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.DstuPdf;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.CadesSigner;

/** CAdES with DSTU 4145 keys of the demo authority, sound and altered. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DstuCadesTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.DSTU);
    private static final byte[] SIGNATURE_OID = HexFormat.of().parseHex("060b2a8624020101010103" + "0101");

    private final CadesSigner signer = new CadesSigner(DEMO.head.key(), DEMO.head.chain());

    @Test
    void acceptsAttachedSignature() throws UnreadableFile {
        SignatureResult result = verify(signer.signAttached(Demo.CONTENT), null);

        assertThat(result.integrity()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.certificate()).isEqualTo(Verdict.VALID);
        assertThat(result.trust()).isEqualTo(Verdict.VALID);
        assertThat(result.signer().taxNumber()).isEqualTo(Demo.HEAD.taxNumber());
        assertThat(result.signer().edrpou()).isEqualTo(Demo.HEAD.edrpou());
        assertThat(result.problems())
                .extracting(SignatureProblem::code)
                .containsExactly(
                        ProblemCode.SIGNING_TIME_NOT_PROVEN,
                        ProblemCode.REVOCATION_NOT_CHECKED,
                        ProblemCode.DEMO_CERTIFICATE);
    }

    @Test
    void isNotMisledByPdfInsideTheSignature() throws UnreadableFile {
        byte[] pdf = Demo.pdf("Report");
        VerificationReport report = DEMO.verifier().verify(signer.signAttached(pdf), pdf);

        assertThat(report.format()).isEqualTo(SignatureFormat.CADES);
        assertThat(report.intact()).isTrue();
    }

    @Test
    void acceptsDetachedSignatureAlsoAsPem() throws UnreadableFile {
        byte[] detached = signer.signDetached(Demo.CONTENT);
        String pem = "-----BEGIN PKCS7-----\n" + Base64.getMimeEncoder().encodeToString(detached)
                + "\n-----END PKCS7-----\n";

        assertThat(verify(detached, Demo.CONTENT).integrity()).isEqualTo(Verdict.VALID);
        assertThat(verify(pem.getBytes(), Demo.CONTENT).integrity()).isEqualTo(Verdict.VALID);
    }

    @Test
    void refusesAlteredContent() throws UnreadableFile {
        byte[] altered = Demo.CONTENT.clone();
        altered[3] ^= 1;

        assertThat(verify(signer.signDetached(Demo.CONTENT), altered).problems())
                .contains(SignatureProblem.of(ProblemCode.DIGEST_MISMATCH));
    }

    @Test
    void refusesAttachedContentThatIsNotTheOneGiven() throws UnreadableFile {
        byte[] other = "Інше".getBytes();

        assertThat(verify(signer.signAttached(Demo.CONTENT), other).problems())
                .contains(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
    }

    @Test
    void refusesAlteredSignatureValue() throws UnreadableFile {
        byte[] signed = signer.signAttached(Demo.CONTENT);
        signed[signed.length - 5] ^= 1;

        assertThat(verify(signed, null).problems()).contains(SignatureProblem.of(ProblemCode.SIGNATURE_WRONG));
    }

    @Test
    void refusesSignatureOfOneKeyUnderTheCertificateOfAnother() throws UnreadableFile {
        CadesSigner forger = new CadesSigner(DEMO.secretary.key(), DEMO.head.chain());

        assertThat(verify(forger.signAttached(Demo.CONTENT), null).problems())
                .contains(SignatureProblem.of(ProblemCode.SIGNATURE_WRONG));
    }

    /** The value was made over GOST 34.311 and says that it is over Kupyna. */
    @Test
    void refusesSignatureOverAnotherDigestThanItNames() throws UnreadableFile {
        byte[] signed = signer.signAttached(Demo.CONTENT);
        int at = lastIndexOf(signed, SIGNATURE_OID);
        signed[at + SIGNATURE_OID.length - 2] = 6;

        SignatureResult result = verify(signed, null);

        assertThat(result.integrity()).isEqualTo(Verdict.INVALID);
        assertThat(result.algorithm()).isEqualTo("DSTU4145-KUPYNA256");
    }

    @Test
    void tellsHonestlyThatLengthOfKupynaIsNotKnown() throws UnreadableFile {
        byte[] signed = signer.signAttached(Demo.CONTENT);
        int at = lastIndexOf(signed, SIGNATURE_OID);
        signed[at + SIGNATURE_OID.length - 2] = 6;
        signed[at + SIGNATURE_OID.length - 1] = 9;

        SignatureResult result = verify(signed, null);

        assertThat(result.integrity()).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.problems()).contains(SignatureProblem.of(ProblemCode.KUPYNA_UNSUPPORTED));
    }

    @Test
    void acceptsDstuInsidePdf() throws UnreadableFile {
        byte[] pdf = Demo.pdf("Report");
        byte[] signed = DstuPdf.sign(pdf, signer);

        SignatureResult result = verify(signed, pdf);

        assertThat(result.integrity()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.trust()).isEqualTo(Verdict.VALID);
    }

    private static SignatureResult verify(byte[] file, byte[] content) throws UnreadableFile {
        VerificationReport report = DEMO.verifier().verify(file, content);
        assertThat(report.signatures()).hasSize(1);
        return report.signatures().get(0);
    }

    private static int lastIndexOf(byte[] haystack, byte[] needle) {
        for (int i = haystack.length - needle.length; i >= 0; i--) {
            if (Arrays.equals(haystack, i, i + needle.length, needle, 0, needle.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
