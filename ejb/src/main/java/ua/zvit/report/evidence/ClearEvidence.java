package ua.zvit.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.shared.Roles;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/**
 * Clears away evidence of all councils that nobody needs any more; only the night asks for it. In two steps, for a directory
 * knows of no transaction: first rows go, and when that is certain, contents that no row names.
 */
@Stateless
public class ClearEvidence {
    private EvidenceRepository evidence;
    private ContentStore store;

    protected ClearEvidence() {}

    @Inject
    public ClearEvidence(EvidenceRepository evidence, @Contents(ContentUse.EVIDENCE) ContentStore store) {
        this.evidence = evidence;
        this.store = store;
    }

    /** @return how many files that were removed before then can't be taken back any more */
    @RolesAllowed(Roles.ADMIN)
    public int forget(Instant removedBefore) {
        return evidence.forget(removedBefore);
    }

    /**
     * Removes contents that no row names, and what was left half written before then. Nobody adds a file meanwhile.
     *
     * @return how many contents
     */
    @RolesAllowed(Roles.ADMIN)
    public int clear(Instant leftBefore) {
        evidence.claimContents();
        List<String> needless = evidence.unnamed(store.hashes());
        needless.forEach(store::remove);
        evidence.forgetPreviews();
        store.sweep(leftBefore);
        return needless.size();
    }
}
