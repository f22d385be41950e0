package ua.zvit.printing.merge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of three texts.
 *
 * @param before what both began from
 * @param mine what I made of it
 * @param theirs what the other made of it
 */
record MergeStretch<T>(Kind kind, List<T> before, List<T> mine, List<T> theirs) {
    /** Who changed it. */
    enum Kind {
        SAME,
        MINE,
        THEIRS,
        /** Both changed it to the same. */
        ALIKE,
        /** Both changed it, each otherwise. */
        CONFLICT
    }

    static <T> MergeStretch<T> of(List<T> before, List<T> mine, List<T> theirs) {
        Kind kind;
        if (mine.equals(theirs)) {
            kind = mine.equals(before) ? Kind.SAME : Kind.ALIKE;
        } else if (theirs.equals(before)) {
            kind = Kind.MINE;
        } else {
            kind = mine.equals(before) ? Kind.THEIRS : Kind.CONFLICT;
        }
        return new MergeStretch<>(kind, List.copyOf(before), List.copyOf(mine), List.copyOf(theirs));
    }

    /** @param choice of a conflict; of the others nothing is to be chosen */
    List<T> outcome(MergeChoice choice) {
        return switch (kind) {
            case SAME, MINE, ALIKE -> mine;
            case THEIRS -> theirs;
            case CONFLICT ->
                switch (choice) {
                    case MINE -> mine;
                    case THEIRS -> theirs;
                    case BOTH -> Stream.concat(mine.stream(), theirs.stream()).toList();
                };
        };
    }
}
