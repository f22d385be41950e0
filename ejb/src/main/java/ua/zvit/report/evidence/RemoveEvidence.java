package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A drafter removes a file from an entry of the own department, or takes that back, while the entry is on its desk. Once it is
 * submitted, only a return opens it again.
 */
@Stateless
@RolesAllowed(Roles.DRAFTER)
public class RemoveEvidence {
    private ReportAccess access;
    private EvidenceRepository evidence;
    private AuditTrail audit;

    protected RemoveEvidence() {}

    @Inject
    public RemoveEvidence(ReportAccess access, EvidenceRepository evidence, AuditTrail audit) {
        this.access = access;
        this.evidence = evidence;
        this.audit = audit;
    }

    /**
     * Removes it; does nothing when it is removed already.
     *
     * @throws ZvitException {@code EVIDENCE-UNKNOWN}, {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}, {@code
     *     ENTRY-LOCKED}, {@code REPORT-UNKNOWN}
     */
    @RolesAllowed(Roles.DRAFTER)
    public void remove(long reportId, String measure, long id) {
        Evidence found = found(reportId, measure, id);
        if (!found.isRemoved()) {
            found.remove();
            evidence.write();
            audit.record("report:" + reportId, "evidence-removed", measure, found.title());
        }
    }

    /**
     * Puts it back where it stood.
     *
     * @throws ZvitException {@code EVIDENCE-UNKNOWN} also when it is gone for good, {@code EVIDENCE-TWICE} when the same file
     *     was added meanwhile, {@code EVIDENCE-ENTRY-FULL}, {@code EVIDENCE-REPORT-FULL}, and as {@link #remove}
     */
    @RolesAllowed(Roles.DRAFTER)
    public EvidenceSummary restore(long reportId, String measure, long id) {
        Evidence found = found(reportId, measure, id);
        if (found.isRemoved()) {
            EvidenceRoom.require(
                    evidence.ofReport(access.council(), reportId), found.entry(), found.size(), found.sha256());
            found.restore();
            evidence.write();
            audit.record("report:" + reportId, "evidence-restored", measure, found.title());
        }
        return found.summary(true);
    }

    private Evidence found(long reportId, String measure, long id) {
        access.locked(reportId);
        Entry entry = access.writable(access.viewer(), reportId, measure);
        return evidence.find(access.council(), id)
                .filter(known -> known.entry().id() == entry.id())
                .orElseThrow(() -> new ZvitException(ErrorCode.EVIDENCE_UNKNOWN));
    }
}
