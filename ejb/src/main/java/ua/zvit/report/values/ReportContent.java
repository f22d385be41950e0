package ua.zvit.report.values;

import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * A whole report with every department's texts, for the machinery that has to compare them. It is not for showing: who
 * shows a part of it has to ask {@link ReportOutline} first whether the caller may read the entry.
 *
 * @param cumulative figures over all years of the programme; null where nobody has told any
 * @param decision number and date of the decision that adopted the programme; null where none is registered
 * @param signatory who signs today; empty when the leading department has no head position
 */
public record ReportContent(
        long id,
        String programme,
        int firstYear,
        int lastYear,
        ReportingPeriod period,
        CumulativeFigures cumulative,
        String decision,
        DepartmentSummary leadDepartment,
        Optional<Signatory> signatory,
        List<SectionContent> sections) {

    /** A section with its entries in order, which may be none. */
    public record SectionContent(String number, String title, List<EntryContent> entries) {}

    /**
     * An entry with its texts.
     *
     * @param narrative restricted HTML, empty when nothing is written yet
     * @param planInWords true where the programme tells the plan in words instead of an amount
     * @param history how the plan in force came about
     * @param actual null until somebody says so
     * @param previousNarrative what the report of the same period of the former year told on the same measure, else that
     *     year's; null when there is none
     * @param heading whether others stand inside it and all of the money is theirs
     */
    public record EntryContent(
            String number,
            String title,
            String narrative,
            Money plan,
            boolean planInWords,
            PlanHistory history,
            Money actual,
            String reason,
            List<EntryFunding> funding,
            List<EntryIndicator> indicators,
            String previousNarrative,
            boolean heading) {}
}
