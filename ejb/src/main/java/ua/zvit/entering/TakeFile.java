package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMaking;
import ua.zvit.entering.draft.ReportOfDraft;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.report.ImportReport;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;

/** Takes a report at once, without a draft, and lists it among what has come. */
@Stateless
public class TakeFile {
    private ImportRepository imports;
    private ImportAccess access;
    private ImportReport reports;
    private AuditTrail audit;

    protected TakeFile() {}

    @Inject
    public TakeFile(ImportRepository imports, ImportAccess access, ImportReport reports, AuditTrail audit) {
        this.imports = imports;
        this.access = access;
        this.reports = reports;
        this.audit = audit;
    }

    /**
     * A report in the import's own shape.
     *
     * @param name may be null
     * @throws ZvitException what {@link ImportReport} refuses
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ImportedReport json(String name, byte[] json, AmendmentDecision decision) {
        ImportSource source = name == null ? ImportSource.unnamed() : new ImportSource(FileLimits.name(name), false);
        ImportedReport imported = reports.importReport(json, decision, source);
        list(name, json, imported.id(), title(json));
        return imported;
    }

    /**
     * A report that was understood without any question.
     *
     * @throws ZvitException {@code IMPORT-QUESTIONS}, {@code IMPORT-IS-PLAN}, and what {@link ImportReport} refuses
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ImportedReport understood(String name, byte[] file, UnderstoodFile understood, AmendmentDecision decision) {
        if (understood.asks()) {
            throw new ZvitException(ErrorCode.IMPORT_QUESTIONS);
        }
        if (understood.kind() == ImportKind.PROGRAMME) {
            throw new ZvitException(ErrorCode.IMPORT_IS_PLAN);
        }
        DraftContent content = DraftMaking.of(understood.json(), access.names());
        ReportOfDraft report = new ReportOfDraft(
                content,
                access.departmentsByCode().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                department -> department.getValue().name())));
        ImportedReport imported =
                reports.importReport(report.json(), decision, new ImportSource(FileLimits.name(name), true));
        list(name, file, imported.id(), content.title());
        List<Fault> left = new ArrayList<>(report.left());
        left.addAll(imported.left());
        return new ImportedReport(imported.id(), left);
    }

    private static String title(byte[] json) {
        return StrictJson.read(json, ErrorCode.IMPORT_MALFORMED, new ArrayList<>())
                .path("programme")
                .path("title")
                .asText("");
    }

    private void list(String name, byte[] file, long report, String title) {
        ImportDraft draft = new ImportDraft(
                access.council(), ImportKind.REPORT, FileLimits.name(name), Sha256.hex(file), access.person());
        draft.become(report, title, access.person());
        imports.add(draft, file);
        audit.record(BeginImport.subject(draft.id()), "import-written", draft.fileName(), null);
    }
}
