package ua.zvit.signatures.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.SignatureLevel;

/** Large and broken PDF files: the work grows with the file and not with its square. */
class HostilePdfTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final int LARGE = 16 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj (",
                "1 0 obj<</A<</B ",
                "1 0 obj<<>>stream\n",
                "trailer<</Root(",
                "xref\n0 9\n",
                "<</Type/Catalog>>",
                "1 0 obj<</Type/Catalog/Pages 1 0 R/AcroForm<</Fields[1 0 R]>>/Kids[1 0 R 1 0 R]>>endobj\n",
                "obj endobj 00000000000000000000000000000000000000000000000000 obj "
            })
    void onePieceOverAndOver(String piece) {
        byte[] file =
                ("%PDF-1.7\n" + piece.repeat(LARGE / piece.length()) + "\nstartxref\n9\n%%EOF").getBytes(ISO_8859_1);

        assertTimeoutPreemptively(BOUND, () -> assertThat(isIntact(file)).isFalse());
    }

    @Test
    void noise() {
        byte[] file = new byte[LARGE];
        new Random(1).nextBytes(file);
        System.arraycopy("%PDF-1.7\n".getBytes(ISO_8859_1), 0, file, 0, 9);

        assertTimeoutPreemptively(BOUND, () -> assertThat(isIntact(file)).isFalse());
    }

    @Test
    void twentyFourSignatures() {
        byte[] signed = Demo.pdf("Plan 985.0");
        for (int i = 0; i < 24; i++) {
            signed = DEMO.sign(signed, i % 2 == 0 ? DEMO.head : DEMO.secretary, SignatureLevel.B_B);
        }
        byte[] file = signed;

        VerificationReport report =
                assertTimeoutPreemptively(BOUND, () -> DEMO.verifier().verify(file, null));
        assertThat(report.signatures()).hasSize(24);
        assertThat(report.intact()).isTrue();
    }

    private static boolean isIntact(byte[] file) {
        try {
            return DEMO.verifier().verify(file, null).intact();
        } catch (UnreadableFile refused) {
            return false;
        }
    }
}
