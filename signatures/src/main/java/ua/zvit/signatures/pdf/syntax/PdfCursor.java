package ua.zvit.signatures.pdf.syntax;

import java.nio.charset.StandardCharsets;

/** A place in bytes that are read, up to a limit behind which there is nothing. */
final class PdfCursor {

    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] file;
    private final int limit;
    private int at;

    PdfCursor(byte[] file, int limit, int at) {
        this.file = file;
        this.limit = limit;
        this.at = at;
    }

    int at() {
        return at;
    }

    void goTo(int place) throws PdfFault {
        if (place < 0 || place > limit) {
            throw new PdfFault("A place beyond the file", place);
        }
        at = place;
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    /** @return -1 at the end */
    int peek() {
        return at < limit ? file[at] & 0xff : -1;
    }

    /** @return -1 at the end */
    int next() {
        return at < limit ? file[at++] & 0xff : -1;
    }

    boolean startsWith(String word) {
        if (at + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (file[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the word if it comes next. */
    boolean take(String word) {
        boolean there = startsWith(word);
        at += there ? word.length() : 0;
        return there;
    }

    void expect(String word) throws PdfFault {
        if (!take(word)) {
            throw fault("No " + word);
        }
    }

    void skipBlanks() {
        while (at < limit) {
            if (file[at] == '%') {
                skipLine();
            } else if (isBlank(file[at] & 0xff)) {
                at++;
            } else {
                return;
            }
        }
    }

    /** Without the comments, for some of them mean something. */
    void skipSpaces() {
        while (at < limit && isBlank(file[at] & 0xff)) {
            at++;
        }
    }

    void skipLine() {
        while (at < limit && file[at] != '\n' && file[at] != '\r') {
            at++;
        }
    }

    /** Up to the next blank or delimiter. */
    String word(int longest) throws PdfFault {
        int start = at;
        while (!isEndOfWord(0)) {
            at++;
            if (at - start > longest) {
                throw fault("A word too long");
            }
        }
        return new String(file, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /** Whether a word that goes on so far would end there. */
    boolean isEndOfWord(int ahead) {
        int place = at + ahead;
        return place >= limit || isBlank(file[place] & 0xff) || DELIMITERS.indexOf(file[place]) >= 0;
    }

    /** @return -1, and nothing taken, when no digit comes next or too many do */
    int digits(int most) {
        int start = at;
        long number = 0;
        while (at < limit && file[at] >= '0' && file[at] <= '9' && at - start <= most) {
            number = number * 10 + file[at++] - '0';
        }
        if (at == start || at - start > most || number > Integer.MAX_VALUE) {
            at = start;
            return -1;
        }
        return (int) number;
    }

    /** @return -1, and nothing taken, when there are not so many hexadecimal digits */
    int hexadecimal(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = at + i < limit ? Character.digit(file[at + i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        at += count;
        return number;
    }

    /** One byte of up to three octal digits, of which the first is taken already. */
    int octal(int first) {
        int number = first - '0';
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
            number = number << 3 | next() - '0';
        }
        return number & 0xff;
    }

    PdfFault fault(String what) {
        return new PdfFault(what, at);
    }

    /** Whether from one place to another, not before it, stands nothing but blanks. */
    static boolean isBlank(byte[] file, int from, int to) {
        for (int at = from; at < to; at++) {
            if (at < 0 || !isBlank(file[at] & 0xff)) {
                return false;
            }
        }
        return from >= 0 && from <= to;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }
}
