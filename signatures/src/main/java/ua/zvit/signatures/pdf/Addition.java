package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.signatures.SignatureProblem;

/** What one update added that the rules know, and the first thing that is against them. */
final class Addition {

    /**
     * A field that was signed or filled in.
     *
     * @param isNew whether the update brought it
     * @param stamp whether it holds a document time stamp
     */
    record Touched(String name, boolean isNew, boolean stamp) {}

    private final List<Touched> signed = new ArrayList<>();
    private final List<String> filledIn = new ArrayList<>();
    private final List<SignatureProblem> remarks = new ArrayList<>();
    private SignatureProblem problem;

    /** Keeps the first. */
    void refuse(SignatureProblem found) {
        problem = problem == null ? found : problem;
    }

    /** Told, though it breaks nothing. */
    void remark(SignatureProblem found) {
        remarks.add(found);
    }

    List<SignatureProblem> remarks() {
        return remarks;
    }

    void addSigned(Touched field) {
        signed.add(field);
    }

    void addFilledIn(String field) {
        filledIn.add(field);
    }

    Optional<SignatureProblem> problem() {
        return Optional.ofNullable(problem);
    }

    List<Touched> signed() {
        return signed;
    }

    List<String> filledIn() {
        return filledIn;
    }
}
