package ua.zvit.intake.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which unit sums are told: hryvnias, thousands or millions of them. */
public final class Units {
    public static final BigDecimal ONE = BigDecimal.ONE;
    public static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    public static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Pattern THOUSANDS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:тис\\.?|тисяч\\p{L}*)\\s*(?:грн|гривень|гривнях|гривні|₴)?");
    private static final Pattern MILLIONS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:млн\\.?|мільйон\\p{L}*)\\s*(?:грн|гривень|гривнях|₴)");
    private static final Pattern HRYVNIAS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:грн|гривень|гривнях|гривні|грн\\.)(?!\\p{L})|₴");

    private Units() {}

    /** @return how many hryvnias one is; empty when the text names no unit of money */
    public static Optional<BigDecimal> of(String text) {
        if (MILLIONS.matcher(text).find()) {
            return Optional.of(MILLION);
        }
        if (THOUSANDS.matcher(text).find()) {
            return Optional.of(THOUSAND);
        }
        return HRYVNIAS.matcher(text).find() ? Optional.of(ONE) : Optional.empty();
    }
}
