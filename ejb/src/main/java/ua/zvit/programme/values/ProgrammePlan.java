package ua.zvit.programme.values;

import java.util.List;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.DocumentNumber;

/**
 * What a programme sets for one year, as it is registered.
 *
 * @param title title of the programme
 * @param leadDepartmentId the responsible department
 * @param decisionNumber number of the council's decision that adopted the programme; may be null
 * @param year the year whose money is given
 */
public record ProgrammePlan(
        String title,
        long leadDepartmentId,
        int firstYear,
        int lastYear,
        String decisionNumber,
        java.time.LocalDate decisionDate,
        int year,
        List<SectionPlan> sections) {

    public ProgrammePlan {
        decisionNumber = DocumentNumber.plain(decisionNumber);
    }

    /**
     * A section with its measures in the order of the file; it may be without one.
     *
     * @param number its own within the file: see {@link ua.zvit.shared.OutlineNumbers}
     * @param label its number as the file has it; null for the number itself
     * @param level 1, or 2 for a part of the section of the first level before it
     */
    public record SectionPlan(String number, String label, int level, String title, List<MeasurePlan> measures) {
        public SectionPlan {
            label = label == null ? number : label;
        }

        /** @return the section as it is entered, without measures and id */
        public SectionDraft draft() {
            return new SectionDraft(null, number, label, level, title, List.of());
        }
    }

    /**
     * A measure.
     *
     * @param number its own within the file: see {@link ua.zvit.shared.OutlineNumbers}
     * @param label its number as the file has it, empty where it has none; null for the number itself
     * @param departmentId the department that leads it
     * @param coExecutors departments that take part
     * @param partners who else takes part and is no department of the council
     * @param funding plan in force for the year, each source once, at least one
     * @param indicators what is to be reached in the year, in the order of the file
     * @param history how the plan in force came about
     * @param term by when it is to be carried out, in words; null where the file does not tell
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
     */
    public record MeasurePlan(
            String number,
            String label,
            String title,
            long departmentId,
            List<Long> coExecutors,
            List<String> partners,
            List<PlannedFunding> funding,
            List<PlannedIndicator> indicators,
            PlanHistory history,
            String term,
            int level) {
        public MeasurePlan {
            label = label == null ? number : label;
        }

        /** @return the measure as it is entered, without its money, indicators and id */
        public MeasureDraft draft() {
            return new MeasureDraft(
                    null, number, label, title, departmentId, coExecutors, partners, List.of(), List.of(), term, level);
        }
    }
}
