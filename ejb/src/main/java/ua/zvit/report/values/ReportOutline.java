package ua.zvit.report.values;

import java.util.List;
import java.util.Optional;

/**
 * Where a report and its entries stand and what the caller may do with them, without any text.
 *
 * @param leadDepartment id of the department that leads
 * @param leads true for somebody of the department that leads
 * @param readsAll false for a plain drafter, who reads the own departments' entries only
 * @param stamp changes as soon as somebody writes into an entry
 */
public record ReportOutline(
        long reportId,
        ReportStatus status,
        long leadDepartment,
        boolean leads,
        boolean readsAll,
        String stamp,
        List<EntryOutline> entries) {

    /** An entry; {@code writable} tells whether the caller may write it now. */
    public record EntryOutline(
            String number, long departmentId, int version, boolean own, boolean readable, boolean writable) {}

    public ReportOutline {
        entries = List.copyOf(entries);
    }

    public Optional<EntryOutline> entry(String number) {
        return entries.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    /** @return true while departments may write into it at all */
    public boolean isOpenForWriting() {
        return status.isOpenForWriting();
    }
}
