package ua.zvit.report.values.version;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which text of an entry is meant.
 *
 * @param number of the version; 0 for any other kind
 */
public record VersionChoice(Kind kind, int number) {
    /** What stands there now. */
    public static final VersionChoice NOW = new VersionChoice(Kind.NOW, 0);

    /** Where the text is to be found. */
    public enum Kind {
        /** What stands there now. */
        NOW,
        /** What was handed in last. */
        SUBMITTED,
        /** What an approver had read before the last decision on it. */
        SEEN,
        /** A version by its number. */
        NUMBERED
    }

    public static VersionChoice of(int number) {
        return new VersionChoice(Kind.NUMBERED, number);
    }

    /** @return what is meant by {@code now}, {@code submitted}, {@code seen} or a number; empty for anything else */
    public static Optional<VersionChoice> read(String told) {
        if (told == null) {
            return Optional.empty();
        }
        return told.matches("[1-9]\\d{0,8}")
                ? Optional.of(of(Integer.parseInt(told)))
                : Stream.of(Kind.NOW, Kind.SUBMITTED, Kind.SEEN)
                        .filter(kind -> word(kind).equals(told))
                        .map(kind -> new VersionChoice(kind, 0))
                        .findFirst();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** @return as {@link #read} takes it */
    public String told() {
        return kind == Kind.NUMBERED ? Integer.toString(number) : word(kind);
    }
}
