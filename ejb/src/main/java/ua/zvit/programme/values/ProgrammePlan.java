package ua.zvit.programme.values;

import java.util.List;
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

    /** A section with its measures in the order of the file. */
    public record SectionPlan(String number, String title, List<MeasurePlan> measures) {}

    /**
     * A measure.
     *
     * @param departmentId the department that leads it
     * @param coExecutors departments that take part
     * @param funding plan in force for the year, each source once, at least one
     * @param indicators what is to be reached in the year, in the order of the file
     * @param history how the plan in force came about
     */
    public record MeasurePlan(
            String number,
            String title,
            long departmentId,
            List<Long> coExecutors,
            List<PlannedFunding> funding,
            List<PlannedIndicator> indicators,
            PlanHistory history) {}
}
