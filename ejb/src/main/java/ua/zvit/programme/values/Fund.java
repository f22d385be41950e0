package ua.zvit.programme.values;

import java.util.Comparator;

/**
 * Where money comes from: the source, and which fund or grant of it where several are told apart. In a measure and a year
 * each is told once.
 *
 * @param name such as «спеціальний фонд» or the name of a grant; empty for the source as a whole
 */
public record Fund(FundingSource source, String name) implements Comparable<Fund> {
    private static final Comparator<Fund> ORDER =
            Comparator.comparing(Fund::source).thenComparing(Fund::name);

    public Fund {
        name = name == null ? "" : name.strip();
    }

    public static Fund of(FundingSource source) {
        return new Fund(source, "");
    }

    @Override
    public int compareTo(Fund other) {
        return ORDER.compare(this, other);
    }
}
