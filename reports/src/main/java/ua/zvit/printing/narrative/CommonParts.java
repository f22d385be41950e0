package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;

/** The longest run of parts that two texts have in common; texts beyond all measure have only their ends in common. */
public final class CommonParts {
    private static final int LARGEST = 4_000_000;

    private CommonParts() {}

    /** @return places in the one and in the other, in order */
    public static <T> List<int[]> of(List<T> one, List<T> other) {
        List<int[]> pairs = new ArrayList<>();
        int start = 0;
        int shorter = Math.min(one.size(), other.size());
        while (start < shorter && one.get(start).equals(other.get(start))) {
            pairs.add(new int[] {start, start});
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        middle(pairs, one.subList(start, one.size() - end), other.subList(start, other.size() - end), start);
        for (int back = end; back > 0; back--) {
            pairs.add(new int[] {one.size() - back, other.size() - back});
        }
        return pairs;
    }

    private static <T> void middle(List<int[]> pairs, List<T> one, List<T> other, int start) {
        if ((long) one.size() * other.size() > LARGEST) {
            return;
        }
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
                pairs.add(new int[] {start + row++, start + column++});
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }
}
