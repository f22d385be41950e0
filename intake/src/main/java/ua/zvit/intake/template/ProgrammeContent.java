package ua.zvit.intake.template;

import java.math.BigDecimal;
import java.util.List;
import ua.zvit.intake.FundingSource;

/**
 * What a programme sets for the year of a report that is to be filled in.
 *
 * @param title full
 * @param sections in the programme's order
 */
public record ProgrammeContent(String title, int firstYear, int lastYear, List<Section> sections) {

    /**
     * A section.
     *
     * @param level 1, or 2 for a part of the section of the first level before it
     * @param number as the council writes it
     */
    public record Section(int level, String number, String title, List<Measure> measures) {}

    /**
     * A measure; one that stands inside another follows it.
     *
     * @param number as the council writes it; empty where it has none
     * @param executors full names of departments, the one that writes first
     * @param partners who else takes part and is no department
     * @param funding none where measures inside it tell the money
     */
    public record Measure(
            String number,
            String title,
            List<String> executors,
            List<String> partners,
            List<Funding> funding,
            List<Aim> aims) {}

    /**
     * The plan from one source.
     *
     * @param name of the fund; empty for the source as a whole
     * @param plan thousand UAH
     * @param words the plan where it is told in words; null where the amount tells it
     */
    public record Funding(FundingSource.Kind source, String name, BigDecimal plan, String words) {}

    /**
     * What is to be reached.
     *
     * @param kind input, product, efficiency or quality, as the import's shape names it
     * @param plan in its unit
     */
    public record Aim(String kind, String name, String unit, BigDecimal plan) {}
}
