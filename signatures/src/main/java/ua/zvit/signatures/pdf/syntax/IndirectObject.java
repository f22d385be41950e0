package ua.zvit.signatures.pdf.syntax;

import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * An object with a number, as it stands in the file.
 *
 * @param start of its number
 * @param end after its last word
 */
record IndirectObject(int number, int generation, PdfValue value, int start, int end) {

    private static final int LARGEST_DIGITS = 10;
    private static final String END_STREAM = "endstream";

    /**
     * Reads the object at a place.
     *
     * @param strict whether a stream must be as long as it says, and the object have its last word
     */
    static IndirectObject read(PdfCursor cursor, byte[] file, int limit, boolean strict) throws PdfFault {
        cursor.skipSpaces();
        int start = cursor.at();
        int number = cursor.digits(LARGEST_DIGITS);
        cursor.skipSpaces();
        int generation = cursor.digits(LARGEST_DIGITS);
        cursor.skipSpaces();
        if (number < 0 || generation < 0) {
            throw cursor.fault("No object");
        }
        cursor.expect("obj");
        PdfValue value = new PdfLexer(cursor, strict).value();
        cursor.skipBlanks();
        if (value instanceof Dict dict && cursor.take("stream")) {
            value = new Stream(dict, content(cursor, dict, file, limit, strict));
            cursor.skipBlanks();
        }
        if (!cursor.take("endobj") && strict) {
            throw cursor.fault("No endobj");
        }
        return new IndirectObject(number, generation, value, start, cursor.at());
    }

    /** The number of the object at a place, without reading what it holds. */
    static boolean stands(byte[] file, int limit, int place, int number, int generation) {
        if (place < 0 || place >= limit) {
            return false;
        }
        PdfCursor cursor = new PdfCursor(file, limit, place);
        cursor.skipSpaces();
        boolean same = cursor.digits(LARGEST_DIGITS) == number;
        cursor.skipSpaces();
        same &= cursor.digits(LARGEST_DIGITS) == generation;
        cursor.skipSpaces();
        return same && cursor.startsWith("obj");
    }

    private static PackedContent content(PdfCursor cursor, Dict dict, byte[] file, int limit, boolean strict)
            throws PdfFault {
        boolean line = cursor.take("\r\n") || cursor.take("\n") || !strict && cursor.take("\r");
        if (!line && strict) {
            throw cursor.fault("No line of its own after stream");
        }
        int start = cursor.at();
        int length = dict.get("Length") instanceof Num number ? (int) number.value() : -1;
        if (length >= 0 && length <= limit - start) {
            cursor.goTo(start + length);
            cursor.skipSpaces();
            if (cursor.take(END_STREAM)) {
                return new PackedContent(file, start, length);
            }
        }
        if (strict && length >= 0) {
            throw new PdfFault("A stream of another length", start);
        }
        return upToItsEnd(cursor, file, limit, start);
    }

    /** For a length that is wrong, or stands in another object. */
    private static PackedContent upToItsEnd(PdfCursor cursor, byte[] file, int limit, int start) throws PdfFault {
        int end = ByteSearch.forward(file, start, limit, END_STREAM);
        if (end < 0) {
            throw new PdfFault("A stream without an end", start);
        }
        cursor.goTo(end + END_STREAM.length());
        int last = end;
        if (last > start && file[last - 1] == '\n') {
            last--;
        }
        if (last > start && file[last - 1] == '\r') {
            last--;
        }
        return new PackedContent(file, start, last - start);
    }
}
