package ua.zvit.signatures.pdf.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * The objects of one revision of a file, found as its cross-references say. What stands at a place is read once for all
 * revisions that have it there.
 */
public final class PdfObjects {

    private static final int MOST_STEPS = 32;

    private final ObjectStore store;
    private final Map<Integer, XrefEntry> entries;
    private final Dict trailer;

    PdfObjects(ObjectStore store, Map<Integer, XrefEntry> entries, Dict trailer) {
        this.store = store;
        this.entries = entries;
        this.trailer = trailer;
    }

    Map<Integer, XrefEntry> entries() {
        return entries;
    }

    /** @return the dictionary that everything begins with */
    public Dict trailer() {
        return trailer;
    }

    /**
     * The object with a number, whatever its generation: readers go by the number.
     *
     * @return {@link PdfValue#NULL} when there is none
     * @throws PdfFault when there is one that can't be read
     */
    public PdfValue object(int number) throws PdfFault {
        XrefEntry entry = entries.get(number);
        if (entry instanceof XrefEntry.InFile place) {
            return store.at(place.place()).value();
        }
        if (entry instanceof XrefEntry.InStream place
                && entries.get(place.stream()) instanceof XrefEntry.InFile stream) {
            return store.in(stream.place(), number);
        }
        return PdfValue.NULL;
    }

    /** The value itself, or what it refers to. */
    public PdfValue resolved(PdfValue value) throws PdfFault {
        PdfValue found = value;
        for (int i = 0; found instanceof Ref reference; i++) {
            if (i > MOST_STEPS) {
                throw new PdfFault("References in a circle", 0);
            }
            found = object(reference.number());
        }
        return found;
    }

    /** @return null when the value is no dictionary and refers to none */
    public Dict dictionary(PdfValue value) throws PdfFault {
        return resolved(value) instanceof Dict dict ? dict : null;
    }

    /** @return empty when the value is no array and refers to none */
    public List<PdfValue> list(PdfValue value) throws PdfFault {
        return resolved(value) instanceof PdfValue.Array array ? array.items() : List.of();
    }

    /** Whether the object is there and has a place in the file itself, where a signature's value can be found. */
    public boolean isInFile(int number) {
        return entries.get(number) instanceof XrefEntry.InFile;
    }

    /** Numbers that lead elsewhere, or to nothing, in one of two revisions and not in the other. */
    public Set<Integer> movedSince(PdfObjects earlier) {
        Set<Integer> moved = new HashSet<>();
        if (earlier == this) {
            return moved;
        }
        Set<Integer> numbers = new HashSet<>(entries.keySet());
        numbers.addAll(earlier.entries.keySet());
        for (int number : numbers) {
            if (!place(number).equals(earlier.place(number))) {
                moved.add(number);
            }
        }
        return moved;
    }

    /** Whether every object stands where it is said to, as readers demand that don't search for them. */
    boolean isSound(byte[] file, int limit) {
        for (Map.Entry<Integer, XrefEntry> entry : entries.entrySet()) {
            boolean there = entry.getValue() instanceof XrefEntry.Free
                    || entry.getValue() instanceof XrefEntry.InFile in
                            && IndirectObject.stands(file, limit, in.place(), entry.getKey(), in.generation())
                    || entry.getValue() instanceof XrefEntry.InStream packed
                            && isInStream(entry.getKey(), packed.stream());
            if (!there) {
                return false;
            }
        }
        return true;
    }

    private boolean isInStream(int number, int stream) {
        try {
            return entries.get(stream) instanceof XrefEntry.InFile in
                    && store.numbersIn(in.place()).contains(number);
        } catch (PdfFault unreadable) {
            return false;
        }
    }

    private List<Object> place(int number) {
        XrefEntry entry = entries.get(number);
        if (entry instanceof XrefEntry.InStream in && entries.get(in.stream()) instanceof XrefEntry.InFile stream) {
            return List.of(stream, number);
        }
        return entry instanceof XrefEntry.InFile in ? List.of(in) : List.of();
    }

    /** The objects of a file, by their places. */
    static final class ObjectStore {

        private static final int MOST_IN_STREAM = 100_000;

        private final byte[] file;
        private final int boundary;
        private final Map<Integer, IndirectObject> read = new HashMap<>();
        private final Map<Integer, Map<Integer, PdfValue>> streams = new HashMap<>();

        /** @param boundary where the first update begins; what stands before it ends before it */
        ObjectStore(byte[] file, int boundary) {
            this.file = file;
            this.boundary = boundary;
        }

        IndirectObject at(int place) throws PdfFault {
            IndirectObject known = read.get(place);
            if (known == null) {
                int limit = place < boundary ? boundary : file.length;
                PdfCursor cursor = new PdfCursor(file, limit, 0);
                cursor.goTo(place);
                known = IndirectObject.read(cursor, file, limit, false);
                read.put(place, known);
            }
            return known;
        }

        PdfValue in(int stream, int number) throws PdfFault {
            return content(stream).getOrDefault(number, PdfValue.NULL);
        }

        Set<Integer> numbersIn(int stream) throws PdfFault {
            return content(stream).keySet();
        }

        private Map<Integer, PdfValue> content(int place) throws PdfFault {
            Map<Integer, PdfValue> known = streams.get(place);
            if (known == null) {
                known = unpacked(at(place), place >= boundary);
                streams.put(place, known);
            }
            return known;
        }

        private static Map<Integer, PdfValue> unpacked(IndirectObject object, boolean strict) throws PdfFault {
            if (!(object.value() instanceof Stream stream)
                    || !stream.dict().isNamed("Type", "ObjStm")
                    || !(stream.dict().get("N") instanceof Num count)
                    || !(stream.dict().get("First") instanceof Num first)
                    || count.value() > MOST_IN_STREAM) {
                throw new PdfFault("No stream of objects", object.start());
            }
            byte[] bytes = PackedContent.unpack(stream);
            PdfCursor header = new PdfCursor(bytes, bytes.length, 0);
            List<int[]> places = new ArrayList<>();
            for (int i = 0; i < count.value(); i++) {
                header.skipBlanks();
                int number = header.digits(9);
                header.skipBlanks();
                int offset = header.digits(9);
                if (number < 0 || offset < 0) {
                    throw new PdfFault("A stream of objects without a list", object.start());
                }
                places.add(new int[] {number, (int) first.value() + offset});
            }
            Map<Integer, PdfValue> values = new HashMap<>();
            for (int[] place : places) {
                PdfCursor cursor = new PdfCursor(bytes, bytes.length, 0);
                cursor.goTo(place[1]);
                values.put(place[0], new PdfLexer(cursor, strict).value());
            }
            return values;
        }
    }
}
