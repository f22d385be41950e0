package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.entering.values.OriginalFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Files on their way in, and those that have come. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
public class ImportQueries {
    private static final int MOST = 200;

    private ImportRepository imports;
    private ImportAccess access;

    protected ImportQueries() {}

    @Inject
    public ImportQueries(ImportRepository imports, ImportAccess access) {
        this.imports = imports;
        this.access = access;
    }

    /** @return the newest first */
    public List<ImportSummary> list(int offset, int limit) {
        return imports.list(access.council(), access.whose(), offset, Math.min(limit, MOST));
    }

    /** @throws ZvitException {@code IMPORT-UNKNOWN} also for one of another council */
    public ImportSummary summary(long id) {
        return access.draft(id).summary();
    }

    /** @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN} */
    public DraftSheet sheet(long id) {
        ImportDraft draft = access.draft(id);
        draft.requireOpen();
        return new SheetReader(new DraftContent(draft.content())).sheet(draft);
    }

    /** @return the cell that a fault of writing is about, by its id; null where there is none */
    public String cell(long id, ua.zvit.shared.Fault fault) {
        ImportDraft draft = access.draft(id);
        draft.requireOpen();
        return new DraftPlaces(new DraftContent(draft.content())).of(fault).orElse(null);
    }

    /** @return the file as it was brought */
    public OriginalFile original(long id) {
        return new OriginalFile(
                access.draft(id).fileName(),
                imports.file(access.council(), id).orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_UNKNOWN)));
    }
}
