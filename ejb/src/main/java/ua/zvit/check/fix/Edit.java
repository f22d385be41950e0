package ua.zvit.check.fix;

import java.util.Objects;

/**
 * A replacement in a text without mark-up.
 *
 * @param start first character replaced
 * @param end character behind the last one
 * @param found what has to stand there, else the edit is not applied
 * @param replacement plain text
 */
public record Edit(int start, int end, String found, String replacement) {

    public Edit {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(replacement, "replacement");
    }

    boolean fits(String text) {
        return start >= 0
                && start <= end
                && end <= text.length()
                && text.substring(start, end).equals(found);
    }

    /** The same edit without what stays at both ends, so that mark-up there is not touched. */
    Edit trimmed() {
        int most = Math.min(found.length(), replacement.length());
        int head = 0;
        while (head < most && found.charAt(head) == replacement.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && found.charAt(found.length() - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(
                start + head,
                end - tail,
                found.substring(head, found.length() - tail),
                replacement.substring(head, replacement.length() - tail));
    }
}
