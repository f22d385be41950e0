package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.draft.DraftCarrying;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftEditing;
import ua.zvit.entering.draft.DraftMaking;
import ua.zvit.entering.draft.DraftShaping;
import ua.zvit.entering.draft.SheetReader;
import ua.zvit.entering.values.CellChange;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A person corrects cells of a draft. */
@Stateless
public class EditDraft {
    private static final int MOST_CHANGES = 20_000;

    private ImportAccess access;

    protected EditDraft() {}

    @Inject
    public EditDraft(ImportAccess access) {
        this.access = access;
    }

    /**
     * @param version that the change was made from
     * @return the draft as it is now
     * @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN}, {@code IMPORT-STALE} when somebody else was
     *     faster, or has dropped the row
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public DraftSheet edit(long id, int version, List<CellChange> changes) {
        return changed(access.locked(id, version), changes);
    }

    /** Writes the cells whatever others have changed meanwhile; what they wrote elsewhere stays. */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public DraftSheet editOver(long id, List<CellChange> changes) {
        return changed(access.locked(id), changes);
    }

    /**
     * Changes what parts the draft has, after the cells.
     *
     * @param shape a {@link DraftShaping} by name
     * @param on id of the part that it concerns
     * @return id of the part to look at
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public String shape(long id, int version, List<CellChange> changes, String shape, String on) {
        ImportDraft draft = access.locked(id, version);
        DraftContent content = edited(draft, changes);
        String next = DraftShaping.named(shape).shape(content, on == null ? "" : on);
        access.keep(draft, content);
        return next;
    }

    /**
     * Forgets what was said of columns and rows; the file is to be understood anew then.
     *
     * @return the version that the draft has now
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public int forget(long id, int version) {
        ImportDraft draft = access.locked(id, version);
        DraftContent content = new DraftContent(draft.content());
        for (String list : List.of("columns", "lines")) {
            DraftContent.objects(content.root(), list).forEach(one -> one.remove(DraftContent.TOLD));
        }
        access.keep(draft, content);
        return draft.version();
    }

    /**
     * Takes the same file as it was understood anew; what people have written stays, or is told.
     *
     * @param version that it was understood from
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void anew(long id, int version, UnderstoodFile understood) {
        ImportDraft draft = access.locked(id, version);
        DraftContent now = DraftMaking.of(understood.json(), access.names());
        DraftCarrying.carry(new DraftContent(draft.content()), now);
        access.keep(draft, now);
    }

    private DraftSheet changed(ImportDraft draft, List<CellChange> changes) {
        DraftContent content = edited(draft, changes);
        if (!changes.isEmpty()) {
            access.keep(draft, content);
        }
        return new SheetReader(content).sheet(draft);
    }

    private static DraftContent edited(ImportDraft draft, List<CellChange> changes) {
        DraftContent content = new DraftContent(draft.content());
        if (changes.size() > MOST_CHANGES || !new DraftEditing(content).apply(changes)) {
            throw new ZvitException(ErrorCode.IMPORT_STALE, draft.changedBy());
        }
        return content;
    }
}
