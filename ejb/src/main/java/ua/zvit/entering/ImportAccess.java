package ua.zvit.entering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.draft.DepartmentNames;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The one place where drafts are handed out: only of the caller's council, all of them to the administrator, to others their
 * own.
 */
@ApplicationScoped
class ImportAccess {
    private ImportRepository imports;
    private OrganisationQueries organisation;
    private Caller caller;

    protected ImportAccess() {}

    @Inject
    ImportAccess(ImportRepository imports, OrganisationQueries organisation, Caller caller) {
        this.imports = imports;
        this.organisation = organisation;
        this.caller = caller;
    }

    long council() {
        return organisation.council().id();
    }

    CallerIdentity person() {
        return caller.require();
    }

    /** @return username of whose drafts the caller sees; null for everybody's */
    String whose() {
        return person().hasRole(Roles.ADMIN) ? null : person().username();
    }

    ImportDraft draft(long id) {
        return own(imports.find(council(), id).orElseThrow(ImportAccess::unknown));
    }

    /** @return the draft, held until the transaction ends; it is still open */
    ImportDraft locked(long id) {
        ImportDraft draft = own(imports.lock(council(), id).orElseThrow(ImportAccess::unknown));
        draft.requireOpen();
        return draft;
    }

    /**
     * @param version that the change was made from
     * @throws ZvitException {@code IMPORT-STALE} with the name of who was faster
     */
    ImportDraft locked(long id, int version) {
        ImportDraft draft = locked(id);
        if (draft.version() != version) {
            throw new ZvitException(ErrorCode.IMPORT_STALE, draft.changedBy());
        }
        return draft;
    }

    private ImportDraft own(ImportDraft draft) {
        if (whose() != null && !draft.isOf(person())) {
            throw unknown();
        }
        return draft;
    }

    DepartmentNames names() {
        return new DepartmentNames(organisation.openDepartments(), imports.names(council()));
    }

    List<DepartmentSummary> openDepartments() {
        return organisation.openDepartments();
    }

    Map<String, DepartmentSummary> departmentsByCode() {
        return openDepartments().stream().collect(Collectors.toMap(DepartmentSummary::code, Function.identity()));
    }

    /** Takes what the draft holds now, and gives it its next version. */
    void keep(ImportDraft draft, DraftContent content) {
        draft.hold(content.kind(), content.title(), content.json(), person());
        imports.write();
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.IMPORT_UNKNOWN);
    }
}
