package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.report.values.evidence.EvidenceFile;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** The files that stand at entries, for whoever may read the entry. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class EvidenceQueries {
    private ReportAccess access;
    private EvidenceRepository evidence;
    private ContentStore store;

    protected EvidenceQueries() {}

    @Inject
    public EvidenceQueries(
            ReportAccess access, EvidenceRepository evidence, @Contents(ContentUse.EVIDENCE) ContentStore store) {
        this.access = access;
        this.evidence = evidence;
        this.store = store;
    }

    /** @throws ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT} */
    public List<EvidenceSummary> ofEntry(long reportId, String measure) {
        Viewer viewer = access.viewer();
        Entry entry = access.readable(viewer, reportId, measure);
        boolean editable = viewer.writes(entry);
        return evidence.ofEntry(entry.id()).stream()
                .map(each -> each.summary(editable))
                .toList();
    }

    /** @return the files at all entries that the caller may read, in the order of the report */
    public List<EvidenceSummary> ofReport(long reportId) {
        Viewer viewer = access.viewer();
        return evidence.ofReport(access.council(), reportId).stream()
                .filter(each -> viewer.reads(each.entry()))
                .map(each -> each.summary(viewer.writes(each.entry())))
                .toList();
    }

    /**
     * @return the files of all entries, each with its bytes
     * @throws ZvitException {@code EVIDENCE-DAMAGED}
     */
    @RolesAllowed(Roles.COUNCIL)
    public List<EvidenceFile> files(long reportId) {
        return evidence.ofReport(access.council(), reportId).stream()
                .map(each -> new EvidenceFile(each.summary(false), content(each)))
                .toList();
    }

    /** @throws ZvitException {@code EVIDENCE-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}, {@code EVIDENCE-DAMAGED} */
    public EvidenceFile file(long id) {
        Evidence found = readable(id);
        return new EvidenceFile(found.summary(false), content(found));
    }

    /**
     * @return a small JPEG that was drawn anew
     * @throws ZvitException {@code EVIDENCE-UNKNOWN} also where there is none, {@code ENTRY-OTHER-DEPARTMENT}
     */
    public byte[] preview(long id) {
        return evidence.preview(readable(id).sha256()).orElseThrow(() -> new ZvitException(ErrorCode.EVIDENCE_UNKNOWN));
    }

    private Evidence readable(long id) {
        Evidence found = evidence.find(access.council(), id)
                .filter(known -> !known.isRemoved())
                .orElseThrow(() -> new ZvitException(ErrorCode.EVIDENCE_UNKNOWN));
        if (!access.viewer().reads(found.entry())) {
            throw new ZvitException(
                    ErrorCode.ENTRY_OTHER_DEPARTMENT, found.entry().number());
        }
        return found;
    }

    /** What the store gives counts only when it is what was put in. */
    private byte[] content(Evidence named) {
        return store.get(named.sha256())
                .filter(content -> Sha256.hex(content).equals(named.sha256()))
                .orElseThrow(() -> new ZvitException(ErrorCode.EVIDENCE_DAMAGED, named.title()));
    }
}
