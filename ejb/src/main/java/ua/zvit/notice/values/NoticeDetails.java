package ua.zvit.notice.values;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.shared.ReportingPeriod;

/**
 * Something that a person was told.
 *
 * @param subject what it is about, such as {@code task:7f…} or {@code comment:12:reply:5}
 * @param programme title as it was then
 * @param stage of the work concerned; null where the notice is of no work
 * @param due last day of that work as it was then; null for none
 * @param read whether the person has seen it
 */
public record NoticeDetails(
        long id,
        NoticeKind kind,
        String subject,
        long reportId,
        String programme,
        ReportingPeriod period,
        ApprovalStage stage,
        LocalDate due,
        Instant at,
        boolean read) {
    private static final String COMMENT = "comment:";

    /** @return where one goes from it, as the address of a page */
    public String page() {
        return subject.startsWith(COMMENT)
                ? "comments.xhtml?thread=" + subject.split(":")[1]
                : "report.xhtml?id=" + reportId;
    }
}
