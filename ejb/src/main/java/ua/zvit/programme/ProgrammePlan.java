package ua.zvit.programme;

import java.util.List;
import ua.zvit.shared.Money;

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

    /** A section with its measures in the order of the file. */
    public record SectionPlan(String number, String title, List<MeasurePlan> measures) {}

    /**
     * A measure.
     *
     * @param departmentId the department that leads it
     * @param coExecutors departments that take part
     * @param planned plan in force for the year, local budget
     */
    public record MeasurePlan(String number, String title, long departmentId, List<Long> coExecutors, Money planned) {}
}
