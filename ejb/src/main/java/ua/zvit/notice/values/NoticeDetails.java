package ua.zvit.notice.values;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.shared.ReportingPeriod;

/**
 * Something that a person was told.
 *
 * @param programme title as it was then
 * @param stage of the work concerned; null where the notice is of no work
 * @param due last day of that work as it was then; null for none
 * @param read whether the person has seen it
 */
public record NoticeDetails(
        long id,
        NoticeKind kind,
        long reportId,
        String programme,
        ReportingPeriod period,
        ApprovalStage stage,
        LocalDate due,
        Instant at,
        boolean read) {}
