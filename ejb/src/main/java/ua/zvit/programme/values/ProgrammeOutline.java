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

    /** @return true when there is nothing to report on */
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.measures().isEmpty());
    }

    /**
     * A section in the programme's order; it may be without a measure.
     *
     * @param label its number as the council writes it; null for the number itself
     * @param level 1, or 2 for a part of the section of the first level before it
     */
    public record SectionOutline(String number, String label, int level, String title, List<MeasureOutline> measures) {
        public SectionOutline {
            label = label == null ? number : label;
        }
    }

    /**
     * A measure in the programme's order.
     *
     * @param label its number as the council writes it, empty where it has none; null for the number itself
     * @param departmentId the department that writes
     * @param partners who else takes part and is no department of the council
     * @param funding plan in force by source, in the order of {@link FundingSource}
     * @param term by when it is to be carried out, in words; null where the programme does not tell
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
     * @param heading whether others stand inside it and all of the year's money is theirs
     */
    public record MeasureOutline(
            long id,
            String number,
            String label,
            String title,
            long departmentId,
            List<Long> coExecutors,
            List<String> partners,
            List<PlannedFunding> funding,
            List<PlannedIndicator> indicators,
            String term,
            int level,
            boolean heading) {
        public MeasureOutline {
            label = label == null ? number : label;
            term = term == null || term.isBlank() ? null : term;
        }

        /** @return the plan over all sources of funds */
        public Money planned() {
            return Money.sum(funding.stream().map(PlannedFunding::planned).toList());
        }
    }
}
