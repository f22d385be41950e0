package ua.zvit.signatures.pdf.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * Reads the beginning of a file, up to a length, as one that is finished: by its cross-references, and where these are
 * wrong by searching for objects, as readers do then.
 */
final class BaseReading {

    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_SECTIONS = 1000;
    private static final int MOST_ENTRIES = 4_000_000;
    private static final int MOST_TRAILERS = 20;

    private final byte[] file;
    private final int limit;
    private final PdfObjects.ObjectStore store;

    /**
     * What was read.
     *
     * @param last where the last cross-references are, in bytes; -1 when they are wrong and the objects were searched
     */
    record Reading(PdfObjects objects, int last) {

        /** Whether the cross-references of the beginning are at a place, as far as that can be told. */
        boolean isLast(int place) {
            return last < 0 || place == last;
        }
    }

    BaseReading(byte[] file, int limit, PdfObjects.ObjectStore store) {
        this.file = file;
        this.limit = limit;
        this.store = store;
    }

    /** @throws PdfFault when no reader would find anything */
    Reading read() throws PdfFault {
        try {
            int last = lastCrossReference();
            PdfObjects objects = byCrossReferences(last);
            if (objects.isSound(file, limit)
                    && objects.dictionary(objects.trailer().get("Root")) != null) {
                return new Reading(objects, last);
            }
        } catch (PdfFault wrong) {
            return new Reading(searched(), -1);
        }
        return new Reading(searched(), -1);
    }

    private int lastCrossReference() throws PdfFault {
        int word = ByteSearch.backward(file, 0, limit, "startxref");
        if (word < 0) {
            throw new PdfFault("No startxref", limit);
        }
        PdfCursor cursor = new PdfCursor(file, limit, word + "startxref".length());
        cursor.skipSpaces();
        return cursor.digits(10);
    }

    private PdfObjects byCrossReferences(int last) throws PdfFault {
        Map<Integer, XrefEntry> entries = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        Dict trailer = null;
        long read = 0;
        for (int place = last; place >= 0; ) {
            if (!seen.add(place) || seen.size() > MOST_SECTIONS) {
                throw new PdfFault("Cross-references in a circle", place);
            }
            XrefSection section = section(place);
            read += section.entries().size();
            if (read > MOST_ENTRIES) {
                throw new PdfFault("Too many cross-references", place);
            }
            add(section, entries);
            if (section.completion() >= 0) {
                add(section(section.completion()), entries);
            }
            trailer = trailer == null ? section.trailer() : trailer;
            place = section.previous();
        }
        return new PdfObjects(store, entries, trailer);
    }

    /** What stands nearer to the end goes first; a table's free entry may be filled by the stream that completes it. */
    private static void add(XrefSection section, Map<Integer, XrefEntry> entries) {
        section.entries().forEach((number, entry) -> {
            boolean hidden = entry instanceof XrefEntry.Free && section.completion() >= 0;
            if (!hidden) {
                entries.putIfAbsent(number, entry);
            }
        });
    }

    private XrefSection section(int place) throws PdfFault {
        PdfCursor cursor = new PdfCursor(file, limit, 0);
        cursor.goTo(place);
        return XrefSection.read(cursor, file, limit);
    }

    private PdfObjects searched() throws PdfFault {
        Map<Integer, XrefEntry> entries = new HashMap<>();
        Dict trailer = null;
        for (int place : ByteSearch.objects(file, 0, limit, MOST_OBJECTS)) {
            try {
                IndirectObject object = store.read(place);
                entries.put(object.number(), new XrefEntry.InFile(place, object.generation()));
                if (object.value() instanceof Stream stream && stream.dict().isNamed("Type", "ObjStm")) {
                    for (int number : store.numbersIn(place)) {
                        entries.put(number, new XrefEntry.InStream(object.number(), 0));
                    }
                } else if (object.value() instanceof Stream stream
                        && stream.dict().isNamed("Type", "XRef")
                        && stream.dict().has("Root")) {
                    trailer = stream.dict();
                } else if (object.value() instanceof Dict dict && dict.isNamed("Type", "Catalog") && trailer == null) {
                    trailer = new Dict(Map.of("Root", new Ref(object.number(), object.generation())));
                }
            } catch (PdfFault damaged) {
                continue;
            }
        }
        Dict last = lastTrailer();
        trailer = last == null ? trailer : last;
        if (trailer == null) {
            throw new PdfFault("No catalogue", limit);
        }
        PdfObjects objects = new PdfObjects(store, entries, trailer);
        if (objects.dictionary(trailer.get("Root")) == null) {
            throw new PdfFault("No catalogue", limit);
        }
        return objects;
    }

    private Dict lastTrailer() {
        int before = limit;
        for (int tries = 0; tries < MOST_TRAILERS; tries++) {
            int word = ByteSearch.backward(file, 0, before, "trailer");
            if (word < 0) {
                return null;
            }
            try {
                PdfCursor cursor = new PdfCursor(file, limit, word + "trailer".length());
                Dict dict = new PdfLexer(cursor, false).dictionary();
                if (dict.has("Root")) {
                    return dict;
                }
            } catch (PdfFault damaged) {
                before = word;
                continue;
            }
            before = word;
        }
        return null;
    }
}
