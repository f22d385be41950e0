package ua.zvit.programme.values;

import java.util.List;
import ua.zvit.shared.Money;

/** A programme as a report needs it: sections and measures in order, with the plan in force for one year. */
public record ProgrammeOutline(
        long id,
        String title,
        long leadDepartmentId,
        int firstYear,
        int lastYear,
        int year,
        List<SectionOutline> sections) {

    /** A section in the programme's order. */
    public record SectionOutline(String number, String title, List<MeasureOutline> measures) {}

    /**
     * A measure in numeric order.
     *
     * @param departmentId the department that writes
     * @param funding plan in force by source, in the order of {@link FundingSource}
     */
    public record MeasureOutline(
            long id,
            String number,
            String title,
            long departmentId,
            List<Long> coExecutors,
            List<PlannedFunding> funding,
            List<PlannedIndicator> indicators) {

        /** @return the plan over all sources of funds */
        public Money planned() {
            return Money.sum(funding.stream().map(PlannedFunding::planned).toList());
        }
    }
}
