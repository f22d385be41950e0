package ua.zvit.signatures.pdf.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * One cross-reference table or stream.
 *
 * @param trailer its dictionary
 */
record XrefSection(Map<Integer, XrefEntry> entries, Dict trailer) {

    /** Numbers of objects above that are not believed. */
    static final int LARGEST_NUMBER = 8_388_607;

    private static final int DIGITS = 10;
    private static final int FIELDS = 3;
    private static final int WIDEST = 8;

    /** Reads what stands at a place, and goes behind it. */
    static XrefSection read(PdfCursor cursor, byte[] file, int limit) throws PdfFault {
        cursor.skipSpaces();
        return cursor.startsWith("xref")
                ? table(cursor)
                : stream(IndirectObject.read(cursor, file, limit, false).value(), cursor);
    }

    /** @return where the section before is, in bytes; -1 when there is none */
    int previous() {
        return trailer.get("Prev") instanceof Num place ? (int) place.value() : -1;
    }

    /** @return where a stream completes this table; -1 when none does */
    int completion() {
        return trailer.get("XRefStm") instanceof Num place ? (int) place.value() : -1;
    }

    static XrefSection table(PdfCursor cursor) throws PdfFault {
        cursor.expect("xref");
        Map<Integer, XrefEntry> entries = new LinkedHashMap<>();
        cursor.skipBlanks();
        while (!cursor.take("trailer")) {
            int first = digits(cursor);
            int count = digits(cursor);
            for (int i = 0; i < count; i++) {
                if (first + i > LARGEST_NUMBER || first + i < 0) {
                    throw cursor.fault("An object with too high a number");
                }
                entries.put(first + i, entry(cursor));
            }
            cursor.skipBlanks();
        }
        return new XrefSection(entries, new PdfLexer(cursor, true).dictionary());
    }

    private static int digits(PdfCursor cursor) throws PdfFault {
        cursor.skipBlanks();
        int number = cursor.digits(DIGITS);
        if (number < 0) {
            throw cursor.fault("No number in a cross-reference table");
        }
        return number;
    }

    private static XrefEntry entry(PdfCursor cursor) throws PdfFault {
        int place = digits(cursor);
        int generation = digits(cursor);
        cursor.skipBlanks();
        if (cursor.take("f")) {
            return new XrefEntry.Free();
        }
        cursor.expect("n");
        return place == 0 ? new XrefEntry.Free() : new XrefEntry.InFile(place, generation);
    }

    static XrefSection stream(PdfValue value, PdfCursor cursor) throws PdfFault {
        if (!(value instanceof Stream stream) || !stream.dict().isNamed("Type", "XRef")) {
            throw cursor.fault("No cross-reference");
        }
        Dict dict = stream.dict();
        int[] widths = numbers(dict.get("W"));
        int size = dict.get("Size") instanceof Num number ? (int) number.value() : 0;
        int[] index = dict.get("Index") instanceof Array ? numbers(dict.get("Index")) : new int[] {0, size};
        boolean odd = widths.length < FIELDS || index.length % 2 != 0;
        for (int width : widths) {
            odd |= width < 0 || width > WIDEST;
        }
        if (odd) {
            throw cursor.fault("A strange cross-reference stream");
        }
        return new XrefSection(entries(PackedContent.unpack(stream), widths, index, cursor), dict);
    }

    private static Map<Integer, XrefEntry> entries(byte[] rows, int[] widths, int[] index, PdfCursor cursor)
            throws PdfFault {
        Map<Integer, XrefEntry> entries = new LinkedHashMap<>();
        int row = widths[0] + widths[1] + widths[2];
        int at = 0;
        for (int i = 0; i < index.length; i += 2) {
            for (int number = index[i]; number < index[i] + index[i + 1]; number++) {
                if (row == 0 || at + row > rows.length || number < 0 || number > LARGEST_NUMBER) {
                    throw cursor.fault("A cross-reference stream that is too short");
                }
                entries.put(number, entry(rows, at, widths));
                at += row;
            }
        }
        return entries;
    }

    private static XrefEntry entry(byte[] rows, int at, int[] widths) {
        long kind = widths[0] == 0 ? 1 : number(rows, at, widths[0]);
        long second = number(rows, at + widths[0], widths[1]);
        long third = number(rows, at + widths[0] + widths[1], widths[2]);
        boolean fits = second >= 0 && second < Integer.MAX_VALUE && third >= 0 && third < Integer.MAX_VALUE;
        if (kind == 1 && fits && second > 0) {
            return new XrefEntry.InFile((int) second, (int) third);
        }
        return kind == 2 && fits ? new XrefEntry.InStream((int) second, (int) third) : new XrefEntry.Free();
    }

    private static long number(byte[] rows, int at, int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = number << 8 | rows[at + i] & 0xff;
        }
        return number;
    }

    private static int[] numbers(PdfValue value) {
        List<PdfValue> items = value instanceof Array array ? array.items() : List.of();
        return items.stream()
                .mapToInt(item -> item instanceof Num number ? (int) number.value() : -1)
                .toArray();
    }
}
