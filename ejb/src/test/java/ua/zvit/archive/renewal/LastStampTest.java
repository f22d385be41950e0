package ua.zvit.archive.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.pdf.LastStamp;
import ua.zvit.signatures.pdf.StampFacts;
import ua.zvit.signatures.signing.SignatureLevel;

/** What a document's last archive time stamp rests on, and that a renewed one lasts on. */
class LastStampTest {
    private static final byte[] PDF = Demo.pdf("Report 2025");

    @ParameterizedTest
    @CsvSource({"ECDSA,EC-256", "RSA,RSA-2048"})
    void tellsCertificateDigestAndKey(DemoAlgorithm algorithm, String key) {
        Demo demo = new Demo(algorithm);
        StampFacts last =
                LastStamp.of(demo.sign(PDF, demo.head, SignatureLevel.B_LTA)).orElseThrow();
        assertThat(last.digest()).isIn("SHA-256", "SHA-512");
        assertThat(last.key()).isEqualTo(key);
        assertThat(Duration.between(Instant.now(), last.certificateEnds()).toDays())
                .isBetween(698L, 700L);
    }

    @Test
    void isTheRenewedOneAfterARenewal() {
        Demo old = new Demo(DemoAlgorithm.ECDSA);
        byte[] signed = old.sign(PDF, old.head, SignatureLevel.B_LTA);
        RenewalRule rule = new RenewalRule(180, new AlgorithmEnds(AlgorithmEnds.USUAL));
        StampFacts last = LastStamp.of(signed).orElseThrow();
        assertThat(rule.isDue(last, Instant.now())).isFalse();
        assertThat(rule.isDue(last, Instant.now().plus(Duration.ofDays(600)))).isTrue();
        byte[] renewed = old.signer().renew(signed);
        assertThat(LastStamp.of(renewed)).isPresent();
        assertThat(renewed).startsWith(signed);
    }

    @Test
    void isNoneInADocumentWithoutSignatures() {
        assertThat(LastStamp.of(PDF)).isEmpty();
        assertThat(LastStamp.of(new byte[] {1, 2, 3})).isEmpty();
    }
}
