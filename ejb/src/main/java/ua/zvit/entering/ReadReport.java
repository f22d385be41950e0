package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMaking;
import ua.zvit.entering.draft.ReportOfDraft;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A report that was understood, in the import's own shape, for whoever does not write it as a report to work on. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ReadReport {
    private ImportAccess access;

    protected ReadReport() {}

    @Inject
    public ReadReport(ImportAccess access) {
        this.access = access;
    }

    /** @throws ZvitException {@code IMPORT-QUESTIONS} when a person has to answer something first, {@code IMPORT-IS-PLAN} */
    public byte[] of(UnderstoodFile understood) {
        if (understood.asks()) {
            throw new ZvitException(ErrorCode.IMPORT_QUESTIONS);
        }
        requireReport(understood.kind());
        return json(DraftMaking.of(understood.json(), access.names()));
    }

    /**
     * @param id of a draft of an import, with all its corrections
     * @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN}, {@code IMPORT-IS-PLAN}
     */
    public byte[] ofDraft(long id) {
        ImportDraft draft = access.draft(id);
        draft.requireOpen();
        requireReport(draft.kind());
        return json(new DraftContent(draft.content()));
    }

    private byte[] json(DraftContent content) {
        Map<String, String> departments = access.openDepartments().stream()
                .collect(Collectors.toMap(DepartmentSummary::code, DepartmentSummary::name));
        return new ReportOfDraft(content, departments).json();
    }

    private static void requireReport(ImportKind kind) {
        if (kind != ImportKind.REPORT) {
            throw new ZvitException(ErrorCode.IMPORT_IS_PLAN);
        }
    }
}
