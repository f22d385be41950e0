package ua.zvit.signatures.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfHistory;
import ua.zvit.signatures.pdf.syntax.PdfHistory.Revision;
import ua.zvit.signatures.pdf.syntax.PdfObjects;

/**
 * What was added to a file after a revision of it. Every update is held against the revision before it, once, however
 * many signatures stand before; so the work grows with the file and not with its square.
 */
final class LaterChanges implements Closeable {

    /** Objects times updates; a report of a thousand pages has some ten thousand objects. */
    private static final long MOST_WORK = 5_000_000;

    private final byte[] file;
    private final PdfHistory history;
    private final SignedPlaces places;
    private final Map<Integer, Addition> known = new HashMap<>();

    private LaterChanges(byte[] file, int first, PdfHistory history) {
        this.file = file;
        this.history = history;
        this.places = new SignedPlaces(file, first);
    }

    /**
     * Changes since whatever comes first.
     *
     * @param first length of the earliest revision that is asked for, in bytes
     */
    static LaterChanges in(byte[] file, int first) {
        try {
            return new LaterChanges(file, first, PdfHistory.since(file, first));
        } catch (PdfFault broken) {
            return new LaterChanges(file, first, null);
        }
    }

    /** @return false when what was added can't be read as complete updates, so that readers may differ over it */
    boolean areReadable() {
        return history != null;
    }

    /** @return the objects of the file when it was so long; empty when it never was */
    Optional<PdfObjects> objectsAt(int length) {
        return history == null
                ? Optional.empty()
                : history.indexAt(length).map(i -> history.revisions().get(i).objects());
    }

    /**
     * What was changed since the file was so long, against the rules or against the signer's will; empty when nothing
     * was.
     */
    Optional<SignatureProblem> since(int length, SignedPermissions permissions) {
        if (history == null) {
            return Optional.of(SignatureProblem.of(ProblemCode.PDF_UPDATE_BROKEN));
        }
        Optional<Integer> index = history.indexAt(length);
        if (index.isEmpty()) {
            return Optional.of(SignatureProblem.of(ProblemCode.PDF_BYTE_RANGE_WRONG));
        }
        for (int i = index.get() + 1; i < history.revisions().size(); i++) {
            Addition addition = known.computeIfAbsent(i, this::examined);
            Optional<SignatureProblem> problem = addition.problem().or(() -> permissions.objection(addition));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** What is to be told of the changes since the file was so long, though it breaks nothing. */
    List<SignatureProblem> remarksSince(int length) {
        int first = history == null ? 0 : history.indexAt(length).orElse(0);
        List<SignatureProblem> remarks = new ArrayList<>();
        for (int i = first + 1; history != null && i < history.revisions().size(); i++) {
            remarks.addAll(known.computeIfAbsent(i, this::examined).remarks());
        }
        return remarks.stream().distinct().toList();
    }

    private Addition examined(int index) {
        Addition addition = new Addition();
        List<Revision> revisions = new ArrayList<>(history.revisions());
        Revision earlier = revisions.get(index - 1);
        Revision later = revisions.get(index);
        SignedFile signed =
                new SignedFile(file, revisions.get(revisions.size() - 1).objects(), places);
        try {
            if ((long) earlier.objects().size() * revisions.size() > MOST_WORK) {
                throw new PdfFault("Too many objects in too many updates", 0);
            }
            new UpdateCheck(earlier, later, new FieldRules(signed, earlier, later, addition), addition).examine();
        } catch (PdfFault | RuntimeException | StackOverflowError unreadable) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_CHANGES_UNREADABLE));
        }
        return addition;
    }

    @Override
    public void close() throws IOException {
        places.close();
    }
}
