package ua.zvit.proofreading.fix;

import java.util.List;
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
    private static final int MOST_COMPARED = 250_000;

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

    /**
     * The edit in its smallest parts, in order: letters that stay as they are belong to none of them, so that mark-up
     * between them stays as well.
     */
    List<Edit> parts() {
        return (long) found.length() * replacement.length() > MOST_COMPARED
                ? List.of(this)
                : new CommonLetters(found, replacement).parts(this);
    }

    /** A part of this edit, by ranges of what is found and of what replaces it. */
    Edit part(int from, int to, int replacedFrom, int replacedTo) {
        return new Edit(
                start + from, start + to, found.substring(from, to), replacement.substring(replacedFrom, replacedTo));
    }
}
