package ua.zvit.notice.domain;

import java.time.LocalDate;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.shared.ReportingPeriod;

/**
 * What somebody is to be told.
 *
 * @param subject what it is about, such as {@code task:7f…} or {@code report:12:adopted}; nobody is told twice of one
 * @param stage null where it is of no work
 * @param due null for none
 */
public record NewNotice(
        NoticeKind kind,
        String subject,
        long reportId,
        String programme,
        ReportingPeriod period,
        ApprovalStage stage,
        LocalDate due) {}
