package ua.zvit.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where money comes from.
 *
 * @param kind one of the four that a plan knows; null for the sum over all
 * @param fund «general» or «special» of a budget, as the file tells; empty where it does not
 * @param name as the file names it
 */
public record FundingSource(Kind kind, String fund, String name) {

    private static final String TOTAL = "total";

    /** As the import's shape names them, in lower case. */
    public enum Kind {
        STATE,
        REGIONAL,
        LOCAL,
        OTHER
    }

    public static FundingSource total(String name) {
        return new FundingSource(null, "", name);
    }

    /**
     * @param code as {@link #code} gives it
     * @param name as the file names it
     */
    public static Optional<FundingSource> of(String code, String name) {
        String kind = code.replaceFirst("-(?:general|special)$", "");
        if (TOTAL.equals(code)) {
            return Optional.of(total(name));
        }
        return Stream.of(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .map(one -> new FundingSource(one, code.substring(kind.length()).replace("-", ""), name))
                .findFirst();
    }

    /** @return «total», or the kind with its fund, such as «local» and «local-special» */
    public String code() {
        return isTotal() ? TOTAL : kind.name().toLowerCase(Locale.ROOT) + (fund.isEmpty() ? "" : "-" + fund);
    }

    public boolean isTotal() {
        return kind == null;
    }
}
