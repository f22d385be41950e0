package ua.zvit.signatures.pdf.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A file as it came to be: a beginning, and the updates that were added to it one after another. A file whose additions
 * are anything but complete updates has no history, for readers would differ over what it shows.
 */
public final class PdfHistory {

    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_UPDATES = 500;

    /**
     * The file as it was once.
     *
     * @param end its length then, in bytes; blanks may follow before the next update
     */
    public record Revision(int end, PdfObjects objects) {}

    private final byte[] file;
    private final List<Revision> revisions = new ArrayList<>();

    private PdfHistory(byte[] file) {
        this.file = file;
    }

    /**
     * Reads a finished file without regard to how it came to be.
     *
     * @throws PdfFault when no reader would find anything in it
     */
    public static PdfObjects finished(byte[] file) throws PdfFault {
        return asOf(file, file.length);
    }

    /** The same as if the file were only so long. */
    public static PdfObjects asOf(byte[] file, int length) throws PdfFault {
        return new BaseReading(file, length, new PdfObjects.ObjectStore(file, length))
                .read()
                .objects();
    }

    /**
     * Reads the beginning of a file and every update after it.
     *
     * @param length of the beginning, in bytes
     * @throws PdfFault when what follows is anything but complete updates
     */
    public static PdfHistory since(byte[] file, int length) throws PdfFault {
        PdfHistory history = new PdfHistory(file);
        history.read(length);
        return history;
    }

    /** @return oldest first; never empty */
    public List<Revision> revisions() {
        return revisions;
    }

    /** @return the place in {@link #revisions()} of that which was so long; empty when the file never was */
    public Optional<Integer> indexAt(int length) {
        for (int i = revisions.size() - 1; i >= 0; i--) {
            int end = revisions.get(i).end();
            if (end <= length) {
                return isBlank(end, length) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void read(int length) throws PdfFault {
        PdfObjects.ObjectStore store = new PdfObjects.ObjectStore(file, length);
        BaseReading.Reading base = new BaseReading(file, length, store).read();
        revisions.add(new Revision(length, base.objects()));
        PdfObjects objects = base.objects();
        IntPredicate last = base::isLast;
        Set<Integer> places = new HashSet<>();
        PdfCursor cursor = new PdfCursor(file, file.length, length);
        cursor.skipSpaces();
        int tables = 0;
        while (!cursor.isAtEnd()) {
            PdfUpdate update = PdfUpdate.read(file, cursor);
            objects = update.on(objects, last, store);
            last = update::leads;
            places.addAll(update.places());
            revisions.add(new Revision(cursor.at(), objects));
            tables += update.isTable() ? 1 : 0;
            if (revisions.size() > MOST_UPDATES) {
                throw new PdfFault("Too many updates", cursor.at());
            }
            cursor.skipSpaces();
        }
        requireNothingBeside(length, places, tables);
    }

    /** Readers that search must find what was read, wherever they look: in a comment or in a string, too. */
    private void requireNothingBeside(int length, Set<Integer> places, int tables) throws PdfFault {
        for (int place : ByteSearch.objects(file, length, file.length, MOST_OBJECTS)) {
            if (!places.contains(place)) {
                throw new PdfFault("Something that looks like an object", place);
            }
        }
        boolean ends = ByteSearch.count(file, length, file.length, "startxref") == revisions.size() - 1;
        boolean trailers = ByteSearch.count(file, length, file.length, "trailer") == tables;
        if (!ends || !trailers) {
            throw new PdfFault("Something that looks like the end of a file", length);
        }
    }

    private boolean isBlank(int from, int to) {
        return PdfCursor.isBlank(file, from, to);
    }
}
