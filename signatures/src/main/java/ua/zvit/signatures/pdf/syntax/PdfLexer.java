package ua.zvit.signatures.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Bool;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/** Reads values one after another. */
final class PdfLexer {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_DIGITS = 9;

    private final PdfCursor cursor;
    private final boolean strict;
    private int depth;

    /** @param strict whether a dictionary that names an entry twice with two values is a fault: readers differ over it */
    PdfLexer(PdfCursor cursor, boolean strict) {
        this.cursor = cursor;
        this.strict = strict;
    }

    /** The value that comes next, blanks and comments before it skipped. */
    PdfValue value() throws PdfFault {
        cursor.skipBlanks();
        int next = cursor.peek();
        if (++depth > DEEPEST) {
            throw cursor.fault("Values nested too deeply");
        }
        PdfValue value =
                switch (next) {
                    case '/' -> name();
                    case '(' -> literal();
                    case '[' -> array();
                    case '<' -> cursor.startsWith("<<") ? dictionary() : hexadecimal();
                    default -> plain(next);
                };
        depth--;
        return value;
    }

    Dict dictionary() throws PdfFault {
        cursor.skipBlanks();
        cursor.expect("<<");
        Map<String, PdfValue> entries = new LinkedHashMap<>();
        cursor.skipBlanks();
        while (!cursor.take(">>")) {
            Name name = name();
            PdfValue value = value();
            PdfValue known = value instanceof PdfValue.Null ? null : entries.put(name.value(), value);
            if (strict && known != null && !known.equals(value)) {
                throw cursor.fault("Two values of one entry");
            }
            cursor.skipBlanks();
        }
        return new Dict(entries);
    }

    private Array array() throws PdfFault {
        cursor.expect("[");
        List<PdfValue> items = new ArrayList<>();
        cursor.skipBlanks();
        while (!cursor.take("]")) {
            items.add(value());
            cursor.skipBlanks();
        }
        return new Array(items);
    }

    private PdfValue plain(int next) throws PdfFault {
        if (next >= '0' && next <= '9') {
            return numberOrReference();
        }
        if (next == '+' || next == '-' || next == '.') {
            return number();
        }
        String word = cursor.word(LONGEST_NUMBER);
        return switch (word) {
            case "true" -> new Bool(true);
            case "false" -> new Bool(false);
            case "null" -> PdfValue.NULL;
            default -> throw cursor.fault("No value");
        };
    }

    private PdfValue numberOrReference() throws PdfFault {
        Num first = number();
        int behind = cursor.at();
        if (!isNumber(first)) {
            return first;
        }
        cursor.skipBlanks();
        int generation = cursor.digits(LARGEST_DIGITS);
        if (generation >= 0) {
            cursor.skipBlanks();
            if (cursor.peek() == 'R' && cursor.isEndOfWord(1)) {
                cursor.expect("R");
                return new Ref((int) first.value(), generation);
            }
        }
        cursor.goTo(behind);
        return first;
    }

    private static boolean isNumber(Num number) {
        return number.value() == Math.rint(number.value()) && number.value() >= 0 && number.value() < Integer.MAX_VALUE;
    }

    private Num number() throws PdfFault {
        String word = cursor.word(LONGEST_NUMBER);
        try {
            if (word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.')) {
                return new Num(Double.parseDouble(word) + 0.0);
            }
        } catch (NumberFormatException odd) {
            throw cursor.fault("No number");
        }
        throw cursor.fault("No number");
    }

    private Name name() throws PdfFault {
        cursor.expect("/");
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        while (!cursor.isEndOfWord(0)) {
            int next = cursor.next();
            int escaped = next == '#' ? cursor.hexadecimal(2) : -1;
            name.write(escaped >= 0 ? escaped : next);
        }
        return new Name(name.toString(StandardCharsets.ISO_8859_1));
    }

    private Text hexadecimal() throws PdfFault {
        int start = cursor.at();
        cursor.expect("<");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int half = -1;
        for (int next = cursor.next(); next != '>'; next = cursor.next()) {
            int digit = Character.digit(next, 16);
            if (next < 0 || digit < 0 && !PdfCursor.isBlank(next)) {
                throw cursor.fault("No hexadecimal string");
            }
            if (digit >= 0 && half >= 0) {
                bytes.write(half << 4 | digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        if (half >= 0) {
            bytes.write(half << 4);
        }
        return new Text(bytes.toByteArray(), start, cursor.at());
    }

    private Text literal() throws PdfFault {
        int start = cursor.at();
        cursor.expect("(");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int open = 1;
        while (open > 0) {
            int next = cursor.next();
            if (next < 0) {
                throw cursor.fault("A string without an end");
            }
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (next == '\\') {
                escaped(bytes);
            } else if (open > 0) {
                bytes.write(next == '\r' ? lineEnd() : next);
            }
        }
        return new Text(bytes.toByteArray(), start, cursor.at());
    }

    private int lineEnd() {
        cursor.take("\n");
        return '\n';
    }

    private void escaped(ByteArrayOutputStream bytes) {
        int next = cursor.next();
        switch (next) {
            case 'n' -> bytes.write('\n');
            case 'r' -> bytes.write('\r');
            case 't' -> bytes.write('\t');
            case 'b' -> bytes.write('\b');
            case 'f' -> bytes.write('\f');
            case '\n' -> {}
            case '\r' -> cursor.take("\n");
            default -> bytes.write(next >= '0' && next <= '7' ? cursor.octal(next) : next);
        }
    }
}
