package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.AmendProgramme;
import ua.zvit.programme.RegisterProgramme;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.file.ReportFile;
import ua.zvit.report.file.ReportFileReader;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.SameName;
import ua.zvit.shared.ZvitException;

/**
 * Takes a whole report from a file, all or nothing: registers the programme with the year's plan and makes the report
 * with what the file tells of each measure. The leading department is the one the file names, else the council's
 * default.
 */
@Stateless
public class ImportReport {
    private ReportRepository reports;
    private RegisterProgramme programmes;
    private AmendProgramme amendments;
    private OrganisationQueries organisation;
    private ReportAccess access;
    private AuditTrail audit;

    protected ImportReport() {}

    @Inject
    public ImportReport(
            ReportRepository reports,
            RegisterProgramme programmes,
            AmendProgramme amendments,
            OrganisationQueries organisation,
            ReportAccess access,
            AuditTrail audit) {
        this.reports = reports;
        this.programmes = programmes;
        this.amendments = amendments;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @param json the file's bytes, UTF-8 or UTF-16 with its mark, at most 5 MiB
     * @param decision by which the council has changed the programme, where the file differs from what stands; null where
     *     nobody says that it has
     * @param source where it comes from
     * @return the new report, and what of the file it has from elsewhere
     * @throws ZvitException {@code IMPORT-MALFORMED}, {@code IMPORT-INVALID} with all faults, {@code IMPORT-TOO-LARGE},
     *     {@code IMPORT-NOT-LEAD}, {@code REPORT-EXISTS}, {@code PROGRAMME-DIFFERS} with all differences when there is no
     *     decision, else what {@link AmendProgramme} refuses
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ImportedReport importReport(byte[] json, AmendmentDecision decision, ImportSource source) {
        ReportFileReader reader = new ReportFileReader(source.isUnderstood());
        ReportFile file = standing(reader.read(json));
        Executors executors = new Executors(organisation.departments());
        DepartmentSummary lead = lead(file, executors);
        List<Fault> faults = new ArrayList<>(reader.faults());
        faults.addAll(executors.faults(file));
        faults.addAll(foreign(file));
        boolean differs = settle(file, lead, faults, decision != null);
        ProgrammePlan plan = executors.plan(file, lead.id());
        reports.awaitImports(access.council());
        if (reports.existsLive(access.council(), file.programme(), file.period())) {
            throw new ZvitException(ErrorCode.REPORT_EXISTS, file.programme(), file.period());
        }
        if (differs) {
            requireAdministrator();
            amendments.confirm(plan, decision);
        }
        return new ImportedReport(register(file, plan, source), reader.left());
    }

    /** @return the file, its parts numbered as they are in the programme if that one stands */
    private ReportFile standing(ReportFile file) {
        return programmes.numbers(file.programme()).map(file::numbered).orElse(file);
    }

    /** By a file as by its page, the administrator alone enters what the council has decided. */
    private void requireAdministrator() {
        if (!access.viewer().person().hasRole(Roles.ADMIN)) {
            throw new ZvitException(ErrorCode.ROLE_MISSING);
        }
    }

    /** @return true when the file differs from the programme and somebody says that the council has decided so */
    private boolean settle(ReportFile file, DepartmentSummary lead, List<Fault> faults, boolean decided) {
        CallerIdentity caller = access.viewer().person();
        boolean may = caller.hasRole(Roles.ADMIN) || access.viewer().isOf(lead.id());
        List<Fault> differences = may ? programmes.differences(file.named()) : List.of();
        if (!faults.isEmpty()) {
            faults.addAll(differences);
            throw new ZvitException(ErrorCode.IMPORT_INVALID, faults);
        }
        if (!may) {
            throw new ZvitException(ErrorCode.IMPORT_NOT_LEAD, lead.name());
        }
        if (!differences.isEmpty() && !decided) {
            throw new ZvitException(ErrorCode.PROGRAMME_DIFFERS, differences);
        }
        return !differences.isEmpty();
    }

    private long register(ReportFile file, ProgrammePlan plan, ImportSource source) {
        String author = access.viewer().person().displayName();
        ProgrammeOutline programme = programmes.register(plan);
        List<ReportFile.FileMeasure> measures = standing(file).measures();
        Report report = new Report(access.council(), file.period().kind(), programme, file.signature(), author);
        report.sumUp(file.cumulative());
        fill(report, measures, source);
        reports.add(report);
        audit.record(ReportQueries.subject(report.id()), "imported", source.fileName(), null);
        return report.id();
    }

    private DepartmentSummary lead(ReportFile file, Executors executors) {
        return executors
                .named(file.department())
                .or(organisation::defaultLeadDepartment)
                .orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_WITHOUT_LEAD));
    }

    /** Another council's file is not taken for one's own. */
    private List<Fault> foreign(ReportFile file) {
        String own = organisation.council().name();
        boolean foreign = file.council() != null
                && !file.council().isEmpty()
                && !SameName.of(file.council()).equals(SameName.of(own));
        return foreign
                ? List.of(Fault.at(null, "organisation.council", "council-other", file.council(), own))
                : List.of();
    }

    /**
     * A plan that stands already may know other sources or indicators than the file does. What was written is its
     * department's, from that file, and not of whoever pressed the button.
     */
    private void fill(Report report, List<ReportFile.FileMeasure> measures, ImportSource source) {
        Map<Long, String> names = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::shortName));
        List<Fault> faults = new ArrayList<>();
        for (ReportFile.FileMeasure measure : measures) {
            Entry entry = report.entry(measure.number()).orElseThrow();
            EntryWriting writing = new EntryWriting(entry, measure.text());
            List<Fault> found = writing.faults();
            faults.addAll(found);
            if (found.isEmpty()) {
                writing.into(source.author(names.get(entry.departmentId())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.IMPORT_INVALID, faults);
        }
    }
}
