package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMaking;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;

/** Keeps a file that was understood as a draft, with the departments that its words are known to mean. */
@Stateless
public class BeginImport {
    private ImportRepository imports;
    private ImportAccess access;
    private AuditTrail audit;

    protected BeginImport() {}

    @Inject
    public BeginImport(ImportRepository imports, ImportAccess access, AuditTrail audit) {
        this.imports = imports;
        this.access = access;
        this.audit = audit;
    }

    /** @return id of the draft */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public long begin(String name, byte[] file, UnderstoodFile understood) {
        DraftContent content = DraftMaking.of(understood.json(), access.names());
        ImportDraft draft = new ImportDraft(
                access.council(), content.kind(), FileLimits.name(name), Sha256.hex(file), access.person());
        draft.hold(content.kind(), content.title(), content.json(), access.person());
        imports.add(draft, file);
        audit.record(subject(draft.id()), "import-begun", draft.fileName(), null);
        return draft.id();
    }

    /** @return how the audit trail names a draft */
    static String subject(long id) {
        return "import:" + id;
    }
}
