package ua.zvit.signatures.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.TimeStamps;
import ua.zvit.signatures.cms.TimeStamps.Outcome;
import ua.zvit.signatures.cms.TimeStamps.Stamp;

/**
 * The document time stamps of a PDF. A stamp shows that everything before it existed at its time, so it dates an
 * earlier signature that has no stamp of its own; a broken one shows that something it covers was changed.
 */
final class DocumentStamps {

    private record Placed(int end, Stamp stamp) {}

    private final List<Placed> stamps;

    private DocumentStamps(List<Placed> stamps) {
        this.stamps = stamps;
    }

    static DocumentStamps in(List<PdfSignatureValue> values, byte[] file, ValidationMaterial material) {
        List<Placed> stamps = new ArrayList<>();
        for (PdfSignatureValue value : values) {
            if (value.isStamp()) {
                stamps.add(examine(value, file, material));
            }
        }
        return new DocumentStamps(stamps);
    }

    private static Placed examine(PdfSignatureValue value, byte[] file, ValidationMaterial material) {
        return value.range(file)
                .map(found -> new Placed(
                        found.end(),
                        TimeStamps.checkOver(value.contents(), found.covered(file), material.certificates())))
                .orElse(new Placed(file.length, new Stamp(Outcome.BROKEN, null, null)));
    }

    boolean isBrokenAfter(SignedRange signature) {
        return stamps.stream()
                .anyMatch(placed ->
                        placed.end() > signature.end() && placed.stamp().outcome() == Outcome.BROKEN);
    }

    /** What is to tell of a stamp over the signature that fits but is made with something outdated. */
    Optional<SignatureProblem> weaknessAfter(SignedRange signature) {
        return stamps.stream()
                .filter(placed -> placed.end() > signature.end())
                .map(Placed::stamp)
                .filter(stamp -> stamp.outcome() == Outcome.WEAK)
                .map(stamp -> SignatureProblem.of(ProblemCode.TIMESTAMP_WEAK, stamp.weakness()))
                .findFirst();
    }

    /** The same facts, dated by the first intact stamp over them where they have no stamp of their own. */
    SignatureFacts datingBack(SignatureFacts facts, SignedRange signature) {
        if (facts.time().stamped() != null) {
            return facts;
        }
        return stamps.stream()
                .filter(placed -> placed.end() > signature.end())
                .map(Placed::stamp)
                .filter(stamp -> stamp.outcome() == Outcome.INTACT)
                .findFirst()
                .map(stamp -> dated(facts, stamp))
                .orElse(facts);
    }

    private static SignatureFacts dated(SignatureFacts facts, Stamp stamp) {
        Instant time = stamp.token().getTimeStampInfo().getGenTime().toInstant();
        return new SignatureFacts(
                facts.signer(),
                facts.algorithm(),
                new SigningTime(facts.time().claimed(), time, stamp.service()),
                facts.problems(),
                facts.material(),
                facts.covered());
    }
}
