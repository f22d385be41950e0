package ua.zvit.entering;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import ua.zvit.entering.draft.DepartmentNames;
import ua.zvit.entering.draft.DraftContent;
import ua.zvit.entering.draft.DraftMapping;
import ua.zvit.entering.draft.ProgrammeOfDraft;
import ua.zvit.entering.draft.ReportOfDraft;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportOutcome;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.SaveProgramme;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.report.ImportReport;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.SameName;
import ua.zvit.shared.ZvitException;

/** Writes what a draft holds, all or nothing, as a report or as a programme; and remembers whom the file's
 * words mean, and what its columns are where a person has said so. */
@Stateless
public class WriteDraft {
    private ImportRepository imports;
    private ImportAccess access;
    private ImportReport reports;
    private SaveProgramme programmes;
    private PlanFaults plans;
    private AuditTrail audit;

    protected WriteDraft() {}

    @Inject
    public WriteDraft(
            ImportRepository imports,
            ImportAccess access,
            ImportReport reports,
            SaveProgramme programmes,
            PlanFaults plans,
            AuditTrail audit) {
        this.imports = imports;
        this.access = access;
        this.reports = reports;
        this.programmes = programmes;
        this.plans = plans;
        this.audit = audit;
    }

    /**
     * @param version that was seen
     * @param decision by which the council has changed the programme, where a report differs from it; may be null
     * @throws ZvitException {@code IMPORT-UNKNOWN}, {@code IMPORT-WRITTEN}, {@code IMPORT-STALE}; of a report what
     *     {@link ImportReport} refuses, of a programme what {@link SaveProgramme} refuses
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ImportOutcome write(long id, int version, AmendmentDecision decision) {
        ImportDraft draft = access.locked(id, version);
        DraftContent content = new DraftContent(draft.content());
        ImportOutcome outcome = content.kind() == ImportKind.PROGRAMME
                ? programme(content)
                : report(content, decision, new ImportSource(draft.fileName(), true));
        remember(content);
        draft.become(outcome.id(), content.title(), access.person());
        audit.record(BeginImport.subject(id), "import-written", draft.fileName(), null);
        return outcome;
    }

    private ImportOutcome report(DraftContent content, AmendmentDecision decision, ImportSource source) {
        ReportOfDraft report = new ReportOfDraft(
                content,
                access.departmentsByCode().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                department -> department.getValue().name())));
        ImportedReport imported = reports.importReport(report.json(), decision, source);
        List<Fault> left = new ArrayList<>(report.left());
        left.addAll(imported.left());
        return new ImportOutcome(ImportKind.REPORT, imported.id(), left);
    }

    private ImportOutcome programme(DraftContent content) {
        ProgrammeOfDraft programme = new ProgrammeOfDraft(
                content,
                access.openDepartments().stream()
                        .collect(Collectors.toMap(DepartmentSummary::code, DepartmentSummary::id)));
        List<Fault> faults = new ArrayList<>(programme.faults());
        if (!faults.isEmpty()) {
            faults.addAll(plans.faults(programme.draft()));
            throw new ZvitException(ErrorCode.PROGRAMME_INVALID, faults);
        }
        return new ImportOutcome(ImportKind.PROGRAMME, programmes.create(programme.draft()), programme.left());
    }

    private void remember(DraftContent content) {
        String columns = DraftMapping.ofColumns(content);
        if (columns != null || content.root().has(DraftContent.AS_BEFORE)) {
            imports.rememberColumns(access.council(), DraftMapping.heads(content), columns);
        }
        Map<String, DepartmentSummary> departments = access.departmentsByCode();
        DepartmentNames known = access.names();
        content.measures()
                .flatMap(measure -> DraftContent.objects(measure, DraftContent.WHO).stream())
                .filter(who -> !who.path("words").asText().isEmpty())
                .filter(who -> departments.containsKey(code(who)))
                .filter(who -> known.meant(who.path("words").asText())
                        .filter(meant -> meant.code().equals(code(who)))
                        .isEmpty())
                .forEach(who -> imports.remember(
                        access.council(),
                        SameName.of(who.path("words").asText()),
                        departments.get(code(who)).id()));
    }

    private static String code(ObjectNode who) {
        return who.path("code").asText();
    }
}
