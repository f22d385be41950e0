package ua.zvit.report.values;

import java.math.BigDecimal;
import java.util.List;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundingSource;

/**
 * What a drafter writes into an entry. Incomplete content is kept as it is; only submitting asks for completeness.
 *
 * @param narrative HTML; cleaned by the allow-list on the way in
 * @param actualThousands what was spent over all sources, thousand UAH, at most five decimals; null while unknown, or
 *     when {@code funding} tells it
 * @param reason why the money was not spent as planned; null or empty when there is nothing to say
 * @param funding what was spent from single sources; a source that is not named keeps what it has, and none named
 *     leaves all as they are while the sum stays the same
 * @param indicators what single indicators reached; those not named stay as they are
 * @param parts what was spent of parts of a source's money; those not named stay as they are
 */
public record EntryText(
        String narrative,
        BigDecimal actualThousands,
        String reason,
        List<SourceText> funding,
        List<IndicatorText> indicators,
        List<PartText> parts) {

    public EntryText {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
        parts = List.copyOf(parts);
    }

    /** A text that tells no parts. */
    public EntryText(
            String narrative,
            BigDecimal actualThousands,
            String reason,
            List<SourceText> funding,
            List<IndicatorText> indicators) {
        this(narrative, actualThousands, reason, funding, indicators, List.of());
    }

    public EntryText(String narrative, BigDecimal actualThousands, String reason) {
        this(narrative, actualThousands, reason, List.of(), List.of());
    }

    /**
     * What was spent from one fund.
     *
     * @param name of the fund or grant; empty for the source as a whole
     * @param actualThousands thousand UAH; null while unknown
     */
    public record SourceText(FundingSource source, String name, BigDecimal actualThousands) {

        public Fund fund() {
            return new Fund(source, name);
        }
    }

    /**
     * What was spent of one part of a fund's money.
     *
     * @param name of the part
     * @param actualThousands thousand UAH; null while unknown
     */
    public record PartText(Fund fund, String name, BigDecimal actualThousands) {}

    /**
     * What one indicator reached.
     *
     * @param number place of the indicator in the measure, from 1
     * @param actual null while unknown
     * @param reason why it differs from the plan; null or empty when there is nothing to say
     */
    public record IndicatorText(int number, BigDecimal actual, String reason) {}
}
