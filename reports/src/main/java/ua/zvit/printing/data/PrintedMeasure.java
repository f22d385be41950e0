package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One measure: what was to be done, what was done, what it cost. Where its funding is given by source, plan and actual
 * are the sums of it, whatever was handed in, so a row cannot disagree with itself.
 *
 * @param number number as printed, such as «1.10»
 * @param narrativeHtml restricted HTML (paragraphs, lists, bold, italic, links, line breaks); may be empty, and whatever
 *     else it holds is printed as plain text
 * @param plan planned spending, thousand UAH, or null where measures inside this one, which follow it, tell all of it
 * @param actual actual spending, thousand UAH, or null while it is not known (the cell stays empty)
 * @param term by when it is to be carried out, in words, or null
 * @param executors who carries the measure out, the lead first
 * @param reason why the spending deviates from the plan, or null
 * @param parts of its money, told in rows below its own
 */
public record PrintedMeasure(
        String number,
        String title,
        String narrativeHtml,
        BigDecimal plan,
        BigDecimal actual,
        String term,
        List<String> executors,
        String reason,
        List<PrintedFunding> funding,
        List<PrintedIndicator> indicators,
        List<PrintedPart> parts)
        implements Spending {

    public PrintedMeasure {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(narrativeHtml, "narrativeHtml");
        executors = List.copyOf(executors);
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
        parts = List.copyOf(parts);
        plan = funding.isEmpty() ? plan : sum(funding.stream(), PrintedFunding::plan);
        actual = funding.isEmpty() ? actual : sum(funding.stream(), PrintedFunding::actual);
    }

    /** A measure of which no term is told. */
    public PrintedMeasure(
            String number,
            String title,
            String narrativeHtml,
            BigDecimal plan,
            BigDecimal actual,
            List<String> executors,
            String reason,
            List<PrintedFunding> funding,
            List<PrintedIndicator> indicators,
            List<PrintedPart> parts) {
        this(number, title, narrativeHtml, plan, actual, null, executors, reason, funding, indicators, parts);
    }

    /** A measure of whose money no part is told apart. */
    public PrintedMeasure(
            String number,
            String title,
            String narrativeHtml,
            BigDecimal plan,
            BigDecimal actual,
            List<String> executors,
            String reason,
            List<PrintedFunding> funding,
            List<PrintedIndicator> indicators) {
        this(number, title, narrativeHtml, plan, actual, executors, reason, funding, indicators, List.of());
    }

    /** A measure without executors, sources, indicators and reason. */
    public PrintedMeasure(String number, String title, String narrativeHtml, BigDecimal plan, BigDecimal actual) {
        this(number, title, narrativeHtml, plan, actual, List.of(), null, List.of(), List.of());
    }

    @Override
    public String planWords() {
        return words(funding.stream());
    }

    @Override
    public String planWords(FundingKind source) {
        return words(from(source));
    }

    private static String words(Stream<PrintedFunding> lines) {
        List<PrintedFunding> all = lines.toList();
        String words = all.stream()
                .map(PrintedFunding::words)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() || all.stream().anyMatch(line -> line.plan().signum() != 0) ? null : words;
    }

    @Override
    public BigDecimal plan(FundingKind source) {
        return sum(from(source), PrintedFunding::plan);
    }

    @Override
    public BigDecimal actual(FundingKind source) {
        return sum(from(source), PrintedFunding::actual);
    }

    private Stream<PrintedFunding> from(FundingKind source) {
        return funding.stream().filter(line -> line.source() == source);
    }

    private static BigDecimal sum(Stream<PrintedFunding> lines, Function<PrintedFunding, BigDecimal> amount) {
        return lines.map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
