package ua.zvit.signature.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.SignerIdentity;

class ValidationRecordTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void givesBackWhatWasFoundWithTheFactsOfEachProblem() {
        SignatureResult found = new SignatureResult(
                new SignerIdentity("Коваль Ірина", "Коваль", null, null, "Рада", null, "12345678", "0A", null),
                "ECDSA, SHA-256",
                NOON,
                true,
                List.of(
                        SignatureProblem.of(ProblemCode.CERTIFICATE_EXPIRED_SINCE, NOON),
                        SignatureProblem.of(ProblemCode.ALGORITHM_WEAK, "SHA-1")));
        String written = ValidationRecord.write(SignatureFormat.PADES, found, NOON);
        assertThat(ValidationRecord.read(written)).isEqualTo(found);
    }

    @Test
    void readsARecordOfAnUnknownSignerWithoutATime() {
        SignatureResult found = new SignatureResult(null, "?", null, false, List.of());
        assertThat(ValidationRecord.read(ValidationRecord.write(SignatureFormat.CADES, found, NOON)))
                .isEqualTo(found);
    }
}
