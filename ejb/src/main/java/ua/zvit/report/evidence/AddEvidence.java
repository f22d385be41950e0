package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.zvit.report.values.evidence.GivenEvidence;
import ua.zvit.report.values.evidence.KeptEvidence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/**
 * A drafter adds a file to an entry of the own department. It is examined first, while no transaction waits, and kept whole or
 * not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AddEvidence {
    private KeepEvidence keeping;
    private ExaminationProcesses processes;

    protected AddEvidence() {}

    @Inject
    public AddEvidence(KeepEvidence keeping, ExaminationProcesses processes) {
        this.keeping = keeping;
        this.processes = processes;
    }

    /**
     * @throws ZvitException {@code EVIDENCE-…} with why the file is not taken, {@code ENTRY-OTHER-DEPARTMENT}, {@code
     *     ENTRY-LOCKED}, {@code ENTRY-UNKNOWN}, {@code REPORT-UNKNOWN}
     */
    @RolesAllowed(Roles.DRAFTER)
    public KeptEvidence add(long reportId, String measure, GivenEvidence file) {
        if (file.content().length == 0) {
            throw new ZvitException(ErrorCode.EVIDENCE_NO_FILE);
        }
        if (file.content().length > EvidenceLimits.largest()) {
            throw new ZvitException(ErrorCode.EVIDENCE_TOO_LARGE, EvidenceLimits.fileMebibytes());
        }
        keeping.require(reportId, measure, file.content().length, Sha256.hex(file.content()));
        Examined found = processes.examine(file.content());
        requireName(file, found.kind());
        return keeping.keep(reportId, measure, file, found);
    }

    /** A name that says another kind than the content is deceives whoever opens the file, whether it is meant to or not. */
    private static void requireName(GivenEvidence file, EvidenceKind kind) {
        if (!kind.isCalled(file.ending())) {
            throw new ZvitException(ErrorCode.EVIDENCE_DISGUISED, file.name(), "." + kind.ending());
        }
    }
}
