package ua.zvit.signatures.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds words in bytes, whatever they are part of. */
final class ByteSearch {

    private ByteSearch() {}

    /** @return -1 when there is none that begins and ends within */
    static int forward(byte[] file, int from, int limit, String word) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        for (int at = from; at + sought.length <= limit; at++) {
            if (isAt(file, at, sought)) {
                return at;
            }
        }
        return -1;
    }

    /** @return -1 when there is none that begins and ends within */
    static int backward(byte[] file, int from, int limit, String word) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        for (int at = limit - sought.length; at >= from; at--) {
            if (isAt(file, at, sought)) {
                return at;
            }
        }
        return -1;
    }

    /** @return how often the word is there */
    static int count(byte[] file, int from, int limit, String word) {
        int count = 0;
        for (int at = forward(file, from, limit, word); at >= 0; at = forward(file, at + 1, limit, word)) {
            count++;
        }
        return count;
    }

    /**
     * All places that a reader in need would take for the beginning of an object: a number, a number, {@code obj}.
     *
     * @param most after which the search gives up
     * @throws PdfFault when there are more
     */
    static List<Integer> objects(byte[] file, int from, int limit, int most) throws PdfFault {
        List<Integer> places = new ArrayList<>();
        for (int at = forward(file, from, limit, "obj"); at >= 0; at = forward(file, at + 1, limit, "obj")) {
            int place = number(file, from, number(file, from, at));
            if (place >= 0) {
                places.add(place);
            }
            if (places.size() > most) {
                throw new PdfFault("Too many objects", place);
            }
        }
        return places;
    }

    /** Goes back over blanks and the digits before them. */
    private static int number(byte[] file, int from, int behind) {
        int at = behind;
        while (at > from && PdfCursor.isBlank(file[at - 1] & 0xff)) {
            at--;
        }
        int end = at;
        while (at > from && file[at - 1] >= '0' && file[at - 1] <= '9') {
            at--;
        }
        return at == end || behind < 0 ? -1 : at;
    }

    private static boolean isAt(byte[] file, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (file[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
