package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A drafter says what a file at an entry of the own department shows and of when it is; the file itself stays. */
@Stateless
public class DescribeEvidence {
    private ReportAccess access;
    private EvidenceRepository evidence;
    private AuditTrail audit;

    protected DescribeEvidence() {}

    @Inject
    public DescribeEvidence(ReportAccess access, EvidenceRepository evidence, AuditTrail audit) {
        this.access = access;
        this.evidence = evidence;
        this.audit = audit;
    }

    /**
     * @param title what it shows; blank for the file's name
     * @param dated of the document; null for none
     * @throws ZvitException {@code EVIDENCE-UNKNOWN}, {@code EVIDENCE-TITLE}, {@code ENTRY-UNKNOWN}, {@code
     *     ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-LOCKED}, {@code REPORT-UNKNOWN}
     */
    @RolesAllowed(Roles.DRAFTER)
    public EvidenceSummary describe(long reportId, String measure, long id, String title, LocalDate dated) {
        access.locked(reportId);
        Entry entry = access.writable(access.viewer(), reportId, measure);
        Evidence found = evidence.find(access.council(), id)
                .filter(known -> known.entry().id() == entry.id() && !known.isRemoved())
                .orElseThrow(() -> new ZvitException(ErrorCode.EVIDENCE_UNKNOWN));
        found.describe(title, dated);
        evidence.write();
        audit.record("report:" + reportId, "evidence-described", measure, found.title());
        return found.summary(true);
    }
}
