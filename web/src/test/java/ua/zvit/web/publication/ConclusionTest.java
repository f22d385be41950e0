package ua.zvit.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.zvit.publication.values.Capacity;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.publication.values.PublishedSignature;
import ua.zvit.publication.values.VerifiedSignature;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;

class ConclusionTest {
    private static final PublishedSignature RECORD =
            new PublishedSignature(Capacity.HEAD, "Інна Палій", null, Instant.EPOCH, "PAdES", "ab");

    @Test
    void everythingEstablishedIsSound() {
        assertThat(of(signed(RECORD))).isEqualTo(Conclusion.SOUND);
    }

    @Test
    void withoutARecordOfTheSignerItIsNeverSound() {
        assertThat(of(signed(null))).isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void aRemarkIsNotHidden() {
        assertThat(of(signed(RECORD, ProblemCode.DEMO_CERTIFICATE))).isEqualTo(Conclusion.REMARKED);
    }

    @Test
    void unknownTrustIsIncomplete() {
        assertThat(of(signed(RECORD, ProblemCode.NO_TRUST_ANCHORS))).isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void brokenTrustIsDoubtful() {
        assertThat(of(signed(RECORD, ProblemCode.SELF_SIGNED))).isEqualTo(Conclusion.DOUBTFUL);
    }

    @Test
    void oneBrokenSignatureOutweighsASoundOne() {
        assertThat(of(signed(RECORD), signed(RECORD, ProblemCode.DIGEST_MISMATCH)))
                .isEqualTo(Conclusion.BROKEN);
    }

    @Test
    void missingContentIsUnclear() {
        assertThat(of(signed(RECORD, ProblemCode.CONTENT_MISSING))).isEqualTo(Conclusion.UNCLEAR);
    }

    @Test
    void aFileWithoutSignaturesHasNone() {
        assertThat(of()).isEqualTo(Conclusion.NONE);
    }

    private static Conclusion of(VerifiedSignature... signatures) {
        return Conclusion.of(new FileVerification(SignatureFormat.PADES, List.of(signatures), null, null));
    }

    private static VerifiedSignature signed(PublishedSignature record, ProblemCode... problems) {
        List<SignatureProblem> found =
                Stream.of(problems).map(SignatureProblem::of).toList();
        return new VerifiedSignature(new SignatureResult(null, "RSA-SHA256", Instant.EPOCH, true, found), record);
    }
}
