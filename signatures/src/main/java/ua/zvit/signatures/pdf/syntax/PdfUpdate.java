package ua.zvit.signatures.pdf.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * What was added to a file at once: objects, the cross-references that name them and nothing else, and the words that end
 * it. Read from its beginning to its end, so that whoever searches for objects finds the same as whoever looks them up.
 */
final class PdfUpdate {

    private static final int DIGITS = 10;

    private final byte[] file;
    private final PdfCursor cursor;
    private final Map<Integer, IndirectObject> objects = new HashMap<>();
    private final Set<Integer> places = new HashSet<>();
    private IndirectObject lastObject;
    private XrefSection section;
    private int sectionPlace = -1;
    private boolean table;

    private PdfUpdate(byte[] file, PdfCursor cursor) {
        this.file = file;
        this.cursor = cursor;
    }

    /** Reads the update at the cursor and goes behind it. */
    static PdfUpdate read(byte[] file, PdfCursor cursor) throws PdfFault {
        PdfUpdate update = new PdfUpdate(file, cursor);
        while (!update.isEnded()) {
            update.readPart();
        }
        return update;
    }

    Set<Integer> places() {
        return places;
    }

    boolean isTable() {
        return table;
    }

    private void readPart() throws PdfFault {
        cursor.skipBlanks();
        int place = cursor.at();
        int next = cursor.peek();
        if (next >= '0' && next <= '9' && section == null) {
            IndirectObject object = IndirectObject.read(cursor, file, file.length, true);
            if (objects.put(object.number(), object) != null) {
                throw cursor.fault("An object twice in one update");
            }
            places.add(place);
            lastObject = object;
        } else if (cursor.startsWith("xref") && section == null) {
            sectionPlace = place;
            section = XrefSection.table(cursor);
            table = true;
        } else {
            throw cursor.fault("Something that is no part of an update");
        }
    }

    private boolean isEnded() throws PdfFault {
        cursor.skipBlanks();
        if (!cursor.take("startxref")) {
            return false;
        }
        cursor.skipSpaces();
        int place = cursor.digits(DIGITS);
        cursor.skipSpaces();
        cursor.expect("%%EOF");
        if (section == null) {
            if (lastObject == null) {
                throw cursor.fault("An update of nothing");
            }
            sectionPlace = lastObject.start();
            section = XrefSection.stream(lastObject.value(), cursor);
        }
        if (!leads(place)) {
            throw cursor.fault("A startxref that leads elsewhere");
        }
        return true;
    }

    /** Whether a reader who goes to a place finds the cross-references there: blanks before them are skipped by all. */
    boolean leads(int place) {
        return PdfCursor.isBlank(file, place, sectionPlace);
    }

    /**
     * The objects as they are after the update.
     *
     * @param isPrevious whether at a place are the cross-references before
     */
    PdfObjects on(PdfObjects before, IntPredicate isPrevious, PdfObjects.ObjectStore store) throws PdfFault {
        if (!isPrevious.test(section.previous())) {
            throw new PdfFault("An update of something else", sectionPlace);
        }
        Map<Integer, XrefEntry> added = new HashMap<>(section.entries());
        Set<Integer> unlisted = new HashSet<>();
        unlisted.add(lastObject == null ? -1 : lastObject.number());
        if (section.completion() >= 0) {
            addCompletion(added, unlisted);
        }
        requireAllListed(added, unlisted, store);
        Map<Integer, XrefEntry> entries = new HashMap<>(before.entries());
        for (Map.Entry<Integer, XrefEntry> entry : added.entrySet()) {
            requireHere(entry.getKey(), entry.getValue(), before, store);
            entries.put(entry.getKey(), entry.getValue());
        }
        return new PdfObjects(store, entries, trailer(before.trailer()));
    }

    private Dict trailer(Dict before) throws PdfFault {
        boolean sameRoot = section.trailer().get("Root").equals(before.get("Root"));
        boolean sameKey = section.trailer().get("Encrypt").equals(before.get("Encrypt"));
        if (!sameRoot || !sameKey) {
            throw new PdfFault("An update with another catalogue", sectionPlace);
        }
        return section.trailer();
    }

    private void addCompletion(Map<Integer, XrefEntry> added, Set<Integer> unlisted) throws PdfFault {
        IndirectObject stream = objects.values().stream()
                .filter(object -> object.start() == section.completion())
                .findFirst()
                .orElseThrow(() -> new PdfFault("A table completed elsewhere", sectionPlace));
        unlisted.add(stream.number());
        for (Map.Entry<Integer, XrefEntry> entry :
                XrefSection.stream(stream.value(), cursor).entries().entrySet()) {
            XrefEntry known = added.get(entry.getKey());
            boolean open = known == null || known instanceof XrefEntry.Free;
            if (!open && !known.equals(entry.getValue())) {
                throw new PdfFault("Cross-references that differ", sectionPlace);
            }
            added.put(entry.getKey(), entry.getValue());
        }
    }

    private void requireAllListed(Map<Integer, XrefEntry> added, Set<Integer> unlisted, PdfObjects.ObjectStore store)
            throws PdfFault {
        for (IndirectObject object : objects.values()) {
            boolean listed = added.get(object.number()) instanceof XrefEntry.InFile in
                    && PdfCursor.isBlank(file, in.place(), object.start())
                    && in.generation() == object.generation();
            boolean crossReference = unlisted.contains(object.number())
                    && object.value() instanceof Stream stream
                    && stream.dict().isNamed("Type", "XRef");
            if (!listed && !crossReference) {
                throw new PdfFault("An object that no cross-reference names", object.start());
            }
            if (object.value() instanceof Stream stream && stream.dict().isNamed("Type", "ObjStm")) {
                requireAllListed(object, added, store);
            }
        }
    }

    private static void requireAllListed(
            IndirectObject stream, Map<Integer, XrefEntry> added, PdfObjects.ObjectStore store) throws PdfFault {
        for (int number : store.numbersIn(stream.start())) {
            boolean listed = added.get(number) instanceof XrefEntry.InStream in && in.stream() == stream.number();
            if (!listed) {
                throw new PdfFault("A packed object that no cross-reference names", stream.start());
            }
        }
    }

    private void requireHere(int number, XrefEntry entry, PdfObjects before, PdfObjects.ObjectStore store)
            throws PdfFault {
        boolean same = entry.equals(before.entries().get(number));
        boolean here = entry instanceof XrefEntry.Free
                || entry instanceof XrefEntry.InFile in
                        && objects.containsKey(number)
                        && PdfCursor.isBlank(
                                file, in.place(), objects.get(number).start())
                || entry instanceof XrefEntry.InStream packed
                        && objects.containsKey(packed.stream())
                        && store.numbersIn(objects.get(packed.stream()).start()).contains(number);
        if (!here && !same) {
            throw new PdfFault("A cross-reference into what was signed", sectionPlace);
        }
    }
}
