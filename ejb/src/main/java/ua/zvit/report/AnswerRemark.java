package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Remark;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A department answers what was asked for with the return that it mends now; who asked reads it beside the text in the next
 * round. Once the entry is submitted, the answer stands.
 */
@Stateless
public class AnswerRemark {
    private ReportRepository reports;
    private ReportAccess access;
    private AuditTrail audit;

    protected AnswerRemark() {}

    @Inject
    public AnswerRemark(ReportRepository reports, ReportAccess access, AuditTrail audit) {
        this.reports = reports;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @param words plain text; blank takes an answer back
     * @param version of the remark, as it was read
     * @return version of the remark as it stands now
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}, {@code
     *     ENTRY-LOCKED}, {@code REMARK-NONE} when the entry did not come back, {@code REMARK-STALE}, {@code REMARK-ANSWER}
     */
    @RolesAllowed(Roles.DRAFTER)
    public int answer(long reportId, String measure, String words, int version) {
        Entry entry = access.writable(access.viewer(), reportId, measure);
        if (entry.status() != EntryStatus.RETURNED || entry.remarks().isEmpty()) {
            throw new ZvitException(ErrorCode.REMARK_NONE, measure);
        }
        Remark asked = entry.remarks().get(0);
        asked.answer(words, access.person(), version);
        reports.write();
        audit.record(ReportQueries.subject(reportId), "remark-answered", measure, words);
        return asked.version();
    }
}
