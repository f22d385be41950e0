package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMapping;
import ua.zvit.entering.draft.DraftPlaces;
import ua.zvit.entering.draft.SheetReader;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.entering.values.OriginalFile;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
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

    /**
     * @return what the draft says of columns and rows of its file, as the library takes it; null for nothing
     * @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN}
     */
    public String mapping(long id) {
        ImportDraft draft = access.draft(id);
        draft.requireOpen();
        return DraftMapping.of(new DraftContent(draft.content()));
    }

    /** @return what the council has said of the columns of a file with the same heads, in JSON; empty for nothing */
    public Optional<String> columnsBefore(UnderstoodFile understood) {
        return imports.columns(access.council(), DraftMapping.heads(new DraftContent(understood.json())));
    }

    /** @return tells of a fault of writing which cell it is about, by its id; null where there is none */
    public Function<Fault, String> cells(long id) {
        ImportDraft draft = access.draft(id);
        draft.requireOpen();
        DraftPlaces places = new DraftPlaces(new DraftContent(draft.content()));
        return fault -> places.of(fault).orElse(null);
    }

    /** @return the file as it was brought */
    public OriginalFile original(long id) {
        return new OriginalFile(
                access.draft(id).fileName(),
                imports.file(access.council(), id).orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_UNKNOWN)));
    }
}
