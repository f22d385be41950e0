package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest run of parts that two texts have in common. Texts beyond all measure are first held together by what stands
 * once in each of them ({@link Anchors}), so that only what lies between is compared part by part.
 */
public final class CommonParts {
    private static final long LARGEST = 4_000_000;

    /** Between anchors so much is compared part by part at most: there may be many such stretches. */
    private static final long BETWEEN_ANCHORS = 250_000;

    private CommonParts() {}

    /** @return places in the one and in the other, in order */
    public static <T> List<int[]> of(List<T> one, List<T> other) {
        List<int[]> pairs = new ArrayList<>();
        between(pairs, LARGEST, one, 0, other, 0);
        return pairs;
    }

    /**
     * @param most how many pairs of parts are compared at once
     * @param from where the one begins in its text
     * @param to where the other begins in its text
     */
    private static <T> void between(List<int[]> pairs, long most, List<T> one, int from, List<T> other, int to) {
        int start = 0;
        int shorter = Math.min(one.size(), other.size());
        while (start < shorter && one.get(start).equals(other.get(start))) {
            pairs.add(new int[] {from + start, to + start});
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        middle(
                pairs,
                most,
                one.subList(start, one.size() - end),
                from + start,
                other.subList(start, other.size() - end),
                to + start);
        for (int back = end; back > 0; back--) {
            pairs.add(new int[] {from + one.size() - back, to + other.size() - back});
        }
    }

    private static <T> void middle(List<int[]> pairs, long most, List<T> one, int from, List<T> other, int to) {
        if ((long) one.size() * other.size() <= most) {
            longest(pairs, one, from, other, to);
            return;
        }
        List<int[]> anchors = Anchors.of(one, other);
        if (anchors.isEmpty()) {
            return;
        }
        int gone = 0;
        int added = 0;
        for (int[] anchor : anchors) {
            between(
                    pairs,
                    BETWEEN_ANCHORS,
                    one.subList(gone, anchor[0]),
                    from + gone,
                    other.subList(added, anchor[1]),
                    to + added);
            pairs.add(new int[] {from + anchor[0], to + anchor[1]});
            gone = anchor[0] + 1;
            added = anchor[1] + 1;
        }
        between(
                pairs,
                BETWEEN_ANCHORS,
                one.subList(gone, one.size()),
                from + gone,
                other.subList(added, other.size()),
                to + added);
    }

    private static <T> void longest(List<int[]> pairs, List<T> one, int from, List<T> other, int to) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int row = one.size() - 1; row >= 0; row--) {
            for (int column = other.size() - 1; column >= 0; column--) {
                longest[row][column] = one.get(row).equals(other.get(column))
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < one.size() && column < other.size()) {
            if (one.get(row).equals(other.get(column))) {
                pairs.add(new int[] {from + row++, to + column++});
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }
}
