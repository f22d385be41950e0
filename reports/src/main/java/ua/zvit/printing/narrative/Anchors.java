package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands exactly once in each of two texts and in the same order: parts that belong to each other beyond doubt (the
 * anchors of a «patience» comparison). Found in little more than one pass, however long the texts are.
 */
final class Anchors {
    private static final int TWICE = -1;

    private Anchors() {}

    /** @return the longest row of them, as places in the one and in the other */
    static <T> List<int[]> of(List<T> one, List<T> other) {
        Map<T, Integer> places = single(other);
        List<int[]> pairs = new ArrayList<>();
        Map<T, Integer> known = single(one);
        for (int place = 0; place < one.size(); place++) {
            T part = one.get(place);
            int there = places.getOrDefault(part, TWICE);
            if (there != TWICE && known.get(part) != TWICE) {
                pairs.add(new int[] {place, there});
            }
        }
        return rising(pairs);
    }

    private static <T> Map<T, Integer> single(List<T> parts) {
        Map<T, Integer> places = new HashMap<>();
        for (int place = 0; place < parts.size(); place++) {
            places.merge(parts.get(place), place, (first, again) -> TWICE);
        }
        return places;
    }

    /** The longest row in which the second place rises too: each pair ends the best row that it can go on from. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] lasts = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            int found = Arrays.binarySearch(lasts, 0, length, pairs.get(pair)[1]);
            int row = -found - 1;
            before[pair] = row == 0 ? -1 : ends[row - 1];
            ends[row] = pair;
            lasts[row] = pairs.get(pair)[1];
            length = Math.max(length, row + 1);
        }
        List<int[]> row = new ArrayList<>();
        for (int pair = length == 0 ? -1 : ends[length - 1]; pair >= 0; pair = before[pair]) {
            row.add(pairs.get(pair));
        }
        Collections.reverse(row);
        return row;
    }
}
