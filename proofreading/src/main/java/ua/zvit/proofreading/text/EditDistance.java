package ua.zvit.proofreading.text;

import java.util.Arrays;

/** Whether two words differ by few letters (Levenshtein), computed in a band only as wide as the bound. */
public final class EditDistance {

    private EditDistance() {}

    public static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            previous = row(one.charAt(i - 1), i, other, previous, most);
        }
        return previous[other.length()] <= most;
    }

    private static int[] row(char letter, int i, String other, int[] previous, int most) {
        int[] row = new int[other.length() + 1];
        Arrays.fill(row, most + 1);
        row[0] = i;
        for (int j = Math.max(1, i - most); j <= Math.min(other.length(), i + most); j++) {
            int change = previous[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
            row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
        }
        return row;
    }
}
