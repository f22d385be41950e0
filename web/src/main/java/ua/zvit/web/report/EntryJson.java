package ua.zvit.web.report;

import java.time.Instant;
import java.util.List;
import ua.zvit.report.EntryDetails;
import ua.zvit.web.shared.rest.Words;

/**
 * One entry as the API tells it.
 *
 * @param number number of the measure
 * @param department code of the department that writes it
 * @param plan thousand UAH
 * @param actual thousand UAH; null until somebody says so
 * @param narrative restricted HTML; null when the caller may not read it
 * @param version the entity tag of the entry, without its quotes
 */
public record EntryJson(
        String number,
        String title,
        String department,
        String departmentName,
        String status,
        String plan,
        String actual,
        String narrative,
        String reason,
        List<RemarkJson> remarks,
        boolean editable,
        int version,
        Instant changedAt,
        String changedBy) {

    /** An approver's remark on an entry. */
    public record RemarkJson(String author, String authorName, String text, Instant at) {}

    static EntryJson of(EntryDetails entry) {
        return new EntryJson(
                entry.number(),
                entry.title(),
                entry.department().code(),
                entry.department().name(),
                Words.of(entry.status()),
                Words.of(entry.plan()),
                Words.of(entry.actual()),
                entry.narrative(),
                entry.reason(),
                entry.remarks().stream()
                        .map(remark -> new RemarkJson(remark.author(), remark.authorName(), remark.text(), remark.at()))
                        .toList(),
                entry.editable(),
                entry.version(),
                entry.changedAt(),
                entry.changedBy());
    }
}
