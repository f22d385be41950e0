package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.shared.Roles;

/** A draft is thrown away, with its file. */
@Stateless
public class DiscardDraft {
    private ImportRepository imports;
    private ImportAccess access;
    private AuditTrail audit;

    protected DiscardDraft() {}

    @Inject
    public DiscardDraft(ImportRepository imports, ImportAccess access, AuditTrail audit) {
        this.imports = imports;
        this.access = access;
        this.audit = audit;
    }

    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void discard(long id) {
        ImportDraft draft = access.locked(id);
        audit.record(BeginImport.subject(id), "import-discarded", draft.fileName(), null);
        imports.remove(draft);
    }
}
