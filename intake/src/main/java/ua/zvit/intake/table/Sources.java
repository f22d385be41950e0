package ua.zvit.intake.table;

import java.util.Map;
import java.util.Optional;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.FundingSource.Kind;
import ua.zvit.intake.text.WordLists;

/** Finds the source of money that a text names. */
public final class Sources {
    private static final WordLists WORDS = WordLists.of(Sources.class);
    private static final Map<String, Kind> GROUPS =
            Map.of("state", Kind.STATE, "regional", Kind.REGIONAL, "local", Kind.LOCAL, "other", Kind.OTHER);
    private static final int LONGEST = 160;

    private Sources() {}

    public static Optional<FundingSource> in(String text) {
        String fund = WORDS.has("special", text) ? "special" : WORDS.has("general", text) ? "general" : "";
        String best = GROUPS.keySet().stream()
                .sorted()
                .max((one, other) -> WORDS.longest(one, text) - WORDS.longest(other, text))
                .orElseThrow();
        if (WORDS.longest(best, text) > 0) {
            return Optional.of(new FundingSource(GROUPS.get(best), fund, text));
        }
        if (!fund.isEmpty()) {
            return Optional.of(new FundingSource(Kind.LOCAL, fund, text));
        }
        return WORDS.starts("total", text.strip()) ? Optional.of(FundingSource.total(text)) : Optional.empty();
    }

    /** @return the source when the text names one and hardly anything else */
    public static Optional<FundingSource> only(String text) {
        String bare = text.strip().replaceFirst("^[-–—•·*]\\s*", "").replaceFirst("[:;,.]+$", "");
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        return in(bare).filter(found ->
                found.isTotal() ? WORDS.any("total").matcher(bare).matches() : WORDS.starts("source-start", bare));
    }
}
