package ua.zvit.proofreading.fix;

import java.util.ArrayList;
import java.util.List;

/** The longest sequence of letters that two texts have in common, by the usual table; for short texts. */
final class CommonLetters {
    private final String before;
    private final String after;
    private final int[][] common;

    CommonLetters(String before, String after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.length() + 1][after.length() + 1];
        for (int i = before.length() - 1; i >= 0; i--) {
            for (int j = after.length() - 1; j >= 0; j--) {
                common[i][j] = before.charAt(i) == after.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** @return the stretches between the common letters, as parts of the edit from the one text to the other */
    List<Edit> parts(Edit edit) {
        List<Edit> parts = new ArrayList<>();
        int from = 0;
        int replacedFrom = 0;
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            boolean both = i < before.length() && j < after.length();
            if (both && before.charAt(i) == after.charAt(j)) {
                add(parts, edit, from, i, replacedFrom, j);
                from = ++i;
                replacedFrom = ++j;
            } else if (j == after.length() || i < before.length() && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(parts, edit, from, i, replacedFrom, j);
        return parts;
    }

    private static void add(List<Edit> parts, Edit edit, int from, int to, int replacedFrom, int replacedTo) {
        if (from < to || replacedFrom < replacedTo) {
            parts.add(edit.part(from, to, replacedFrom, replacedTo));
        }
    }
}
