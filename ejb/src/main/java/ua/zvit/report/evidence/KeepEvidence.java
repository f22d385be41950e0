package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.report.values.evidence.EvidenceFacts;
import ua.zvit.report.values.evidence.GivenEvidence;
import ua.zvit.report.values.evidence.KeptEvidence;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** Keeps a file that was examined, in one transaction; the report is held meanwhile, so that no step passes it by. */
@Stateless
public class KeepEvidence {
    private ReportAccess access;
    private EvidenceRepository evidence;
    private ContentStore store;
    private AuditTrail audit;

    protected KeepEvidence() {}

    @Inject
    public KeepEvidence(
            ReportAccess access,
            EvidenceRepository evidence,
            @Contents(ContentUse.EVIDENCE) ContentStore store,
            AuditTrail audit) {
        this.access = access;
        this.evidence = evidence;
        this.store = store;
        this.audit = audit;
    }

    /** Refuses, before anybody looks at the file, what would be refused afterwards. */
    @RolesAllowed(Roles.DRAFTER)
    public void require(long reportId, String measure, int size, String sha256) {
        Entry entry = access.writable(access.viewer(), reportId, measure);
        EvidenceRoom.require(evidence.ofReport(access.council(), reportId), entry, size, sha256);
    }

    /**
     * @throws ua.zvit.shared.ZvitException {@code EVIDENCE-TWICE}, {@code EVIDENCE-ENTRY-FULL}, {@code EVIDENCE-REPORT-FULL}, {@code
     *     EVIDENCE-TITLE}, and as {@link AddEvidence} of the entry
     */
    @RolesAllowed(Roles.DRAFTER)
    public KeptEvidence keep(long reportId, String measure, GivenEvidence file, Examined found) {
        access.locked(reportId);
        Viewer viewer = access.viewer();
        Entry entry = access.writable(viewer, reportId, measure);
        String sha256 = Sha256.hex(file.content());
        List<Evidence> standing = evidence.ofReport(access.council(), reportId);
        EvidenceRoom.require(standing, entry, file.content().length, sha256);
        EvidenceFacts facts = new EvidenceFacts(
                file.name(), found.kind(), file.content().length, sha256, found.pages(), found.preview() != null);
        Evidence kept = new Evidence(entry, facts, file.title(), file.dated(), viewer.person());
        evidence.holdContents();
        store.put(sha256, file.content());
        if (found.preview() != null) {
            evidence.keepPreview(sha256, found.preview());
        }
        evidence.add(kept);
        audit.record("report:" + reportId, "evidence-added", measure, kept.title() + ", SHA-256 " + sha256);
        return new KeptEvidence(
                kept.summary(true),
                standing.stream()
                        .filter(other -> other.sha256().equals(sha256) && viewer.reads(other.entry()))
                        .map(other -> other.entry().number())
                        .toList());
    }
}
