package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether an object of one revision says the same as one of another: references are followed, streams compared unpacked.
 * Pages and parents are compared by their object number only, for they lead everywhere.
 */
final class SameObjects {

    private static final int DEEPEST = 64;
    private static final Set<COSName> UPWARDS = Set.of(COSName.PARENT, COSName.P);
    private static final Set<COSName> PACKING = Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

    private record Pair(COSBase earlier, COSBase later) {}

    private final Set<Pair> compared = new HashSet<>();

    private SameObjects() {}

    /** Compares all entries but those named. */
    static boolean same(COSDictionary earlier, COSDictionary later, Set<COSName> but) {
        return new SameObjects().entries(earlier, later, but, 0);
    }

    private boolean entries(COSDictionary earlier, COSDictionary later, Set<COSName> but, int depth) {
        Set<COSName> keys = new HashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        return keys.stream()
                .filter(key -> !but.contains(key))
                .allMatch(key -> UPWARDS.contains(key)
                        ? number(earlier.getItem(key)).equals(number(later.getItem(key)))
                        : same(earlier.getDictionaryObject(key), later.getDictionaryObject(key), depth + 1));
    }

    /** Where an object stands in the file; a direct one has no number. */
    static String number(COSBase item) {
        return item instanceof COSObject object && object.getKey() != null
                ? object.getKey().toString()
                : "";
    }

    private boolean same(COSBase earlier, COSBase later, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (earlier instanceof COSStream first) {
            return later instanceof COSStream second && streams(first, second, depth);
        }
        if (earlier instanceof COSDictionary first) {
            return later instanceof COSDictionary second && !(later instanceof COSStream) && once(first, second, depth);
        }
        if (earlier instanceof COSArray first) {
            return later instanceof COSArray second && arrays(first, second, depth);
        }
        if (earlier instanceof COSNumber first) {
            return later instanceof COSNumber second && Float.compare(first.floatValue(), second.floatValue()) == 0;
        }
        return Objects.equals(earlier, later);
    }

    private boolean once(COSDictionary earlier, COSDictionary later, int depth) {
        if (COSName.PAGE.equals(earlier.getCOSName(COSName.TYPE))) {
            return COSName.PAGE.equals(later.getCOSName(COSName.TYPE));
        }
        return !compared.add(new Pair(earlier, later)) || entries(earlier, later, Set.of(), depth);
    }

    private boolean arrays(COSArray earlier, COSArray later, int depth) {
        if (earlier.size() != later.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (!same(earlier.getObject(i), later.getObject(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean streams(COSStream earlier, COSStream later, int depth) {
        if (!compared.add(new Pair(earlier, later))) {
            return true;
        }
        try (InputStream before = earlier.createInputStream();
                InputStream after = later.createInputStream()) {
            return Arrays.equals(before.readAllBytes(), after.readAllBytes())
                    && entries(earlier, later, PACKING, depth);
        } catch (IOException e) {
            return false;
        }
    }
}
