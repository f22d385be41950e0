package ua.zvit.report;

import java.time.Instant;
import java.util.List;
import ua.zvit.organisation.DepartmentSummary;
import ua.zvit.shared.Money;

/**
 * One entry of a report.
 *
 * @param number number of the measure
 * @param department the department that writes it
 * @param plan plan in force, UAH
 * @param actual what was spent, UAH; null until somebody says so (zero is an answer)
 * @param narrative restricted HTML; null when the caller may not read it, empty when nothing is written yet
 * @param reason why the money was not spent as planned; may be null
 * @param remarks what approvers asked for, newest first; empty when the caller may not read them
 * @param editable true when the caller may write it now
 * @param version to be given back when writing
 * @param changedBy name of who wrote last
 */
public record EntryDetails(
        String number,
        String title,
        DepartmentSummary department,
        EntryStatus status,
        Money plan,
        Money actual,
        String narrative,
        String reason,
        List<Remark> remarks,
        boolean editable,
        int version,
        Instant changedAt,
        String changedBy) {

    /** An approver's remark on an entry. */
    public record Remark(String author, String authorName, String text, Instant at) {}

    /** @return true when nothing is missing for submitting */
    public boolean isComplete() {
        return actual != null && narrative != null && !narrative.isEmpty();
    }
}
