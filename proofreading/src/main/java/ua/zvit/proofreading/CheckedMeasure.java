package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A measure with its entry, as far as the check reads it. Sums are in the report's unit; null where not given.
 *
 * @param narrative restricted HTML, never null
 * @param reason why the spending deviates from the plan, or null
 * @param planInWords true where the programme tells the plan in words instead of an amount, which is null then
 * @param percent share of the plan spent, as printed, or null
 * @param adoptedPlan plan before amendments, or null where only the plan in force is known
 * @param amendments changes of the plan by later decisions
 * @param funding lines of its money of which parts are told apart
 * @param previousNarrative last year's text of the same measure as HTML, or null
 * @param heading whether other measures stand inside it and tell all of its money; it may be without a text
 */
public record CheckedMeasure(
        String number,
        String title,
        String narrative,
        BigDecimal plan,
        BigDecimal actual,
        String reason,
        boolean planInWords,
        BigDecimal percent,
        BigDecimal adoptedPlan,
        List<BigDecimal> amendments,
        List<CheckedIndicator> indicators,
        List<CheckedFunding> funding,
        String previousNarrative,
        boolean heading) {

    public CheckedMeasure {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(narrative, "narrative");
        amendments = List.copyOf(amendments);
        indicators = List.copyOf(indicators);
        funding = List.copyOf(funding);
    }

    /** The plain form: what every report has. */
    public static CheckedMeasure of(
            String number, String title, String narrative, BigDecimal plan, BigDecimal actual, String reason) {
        return new CheckedMeasure(
                number, title, narrative, plan, actual, reason, false, null, null, List.of(), List.of(), List.of(),
                null, false);
    }

    public boolean hasReason() {
        return reason != null && !reason.isBlank();
    }

    /** The same measure with an entry that is being written. */
    public CheckedMeasure written(String typed, BigDecimal spent, String why) {
        return new CheckedMeasure(
                number,
                title,
                typed,
                plan,
                spent,
                why,
                planInWords,
                percent,
                adoptedPlan,
                amendments,
                indicators,
                funding,
                previousNarrative,
                heading);
    }

    CheckedMeasure withoutText() {
        return of(number, title, "", plan, actual, null);
    }
}
