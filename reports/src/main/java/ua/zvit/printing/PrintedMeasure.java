package ua.zvit.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * One measure: what was to be done, what was done, what it cost.
 *
 * @param number number as printed, such as «1.10»
 * @param narrativeHtml restricted HTML (paragraphs, lists, bold, italic, links, line breaks); may be empty, and whatever
 *     else it holds is printed as plain text
 * @param plan planned spending, thousand UAH
 * @param actual actual spending, thousand UAH, or null while it is not known (the cell stays empty)
 */
public record PrintedMeasure(String number, String title, String narrativeHtml, BigDecimal plan, BigDecimal actual) {

    public PrintedMeasure {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(narrativeHtml, "narrativeHtml");
        requireNonNull(plan, "plan");
    }
}
