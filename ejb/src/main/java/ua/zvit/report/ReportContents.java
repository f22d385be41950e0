package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.ProgrammeBackground;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.ReportRepository.Standing;
import ua.zvit.report.values.ReportContent;
import ua.zvit.report.values.ReportContent.EntryContent;
import ua.zvit.report.values.ReportContent.SectionContent;
import ua.zvit.report.values.ReportOutline;
import ua.zvit.report.values.ReportOutline.EntryOutline;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Reports as the consistency check needs them: where everything stands, and all texts at once. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportContents {
    private ReportRepository reports;
    private ReportAccess access;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;

    protected ReportContents() {}

    @Inject
    public ReportContents(
            ReportRepository reports,
            ReportAccess access,
            OrganisationQueries organisation,
            ProgrammeQueries programmes) {
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /** @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public ReportOutline outline(long reportId) {
        List<Standing> standings = reports.standings(access.council(), reportId);
        if (standings.isEmpty()) {
            throw new ZvitException(ErrorCode.REPORT_UNKNOWN);
        }
        Viewer viewer = access.viewer();
        Standing first = standings.get(0);
        return new ReportOutline(
                reportId,
                first.reportStatus(),
                first.leadDepartment(),
                viewer.isOf(first.leadDepartment()),
                viewer.readsAll(),
                standings.stream()
                        .map(entry -> entry.number() + ":" + entry.version())
                        .collect(Collectors.joining(",")),
                standings.stream().map(entry -> outline(viewer, entry)).toList());
    }

    private static EntryOutline outline(Viewer viewer, Standing entry) {
        boolean open = entry.reportStatus().isOpenForWriting() && entry.status().isWritable();
        return new EntryOutline(
                entry.number(),
                entry.departmentId(),
                entry.version(),
                viewer.isOf(entry.departmentId()),
                viewer.reads(entry.departmentId()),
                open && viewer.mayWrite(entry.departmentId()));
    }

    /**
     * Everything that stands in the report, whoever asks: see {@link ReportContent} for what may be done with it.
     *
     * @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public ReportContent whole(long reportId) {
        Report report = access.texts(reportId);
        ProgrammeBackground programme =
                programmes.background(report.programmeId(), report.period().year());
        Map<String, String> before = reports.narratives(
                access.council(),
                report.programmeId(),
                new ReportingPeriod(report.period().kind(), report.period().year() - 1));
        return new ReportContent(
                report.id(),
                report.programmeTitle(),
                report.programmeFirstYear(),
                report.programmeLastYear(),
                report.period(),
                report.cumulative(),
                programmes.decision(report.programmeId()).orElse(null),
                lead(report),
                organisation.headOf(report.leadDepartmentId()),
                sections(report, programme, before));
    }

    private DepartmentSummary lead(Report report) {
        return organisation.departments().stream()
                .filter(department -> department.id() == report.leadDepartmentId())
                .findFirst()
                .orElseThrow();
    }

    private static List<SectionContent> sections(
            Report report, ProgrammeBackground programme, Map<String, String> before) {
        return report.bySection().stream()
                .map(group -> new SectionContent(
                        group.section().number(),
                        group.section().title(),
                        group.entries().stream()
                                .map(entry ->
                                        content(entry, programme.plan(entry.number()), before.get(entry.number())))
                                .toList()))
                .toList();
    }

    private static EntryContent content(Entry entry, PlanHistory history, String before) {
        return new EntryContent(
                entry.number(),
                entry.title(),
                entry.narrative(),
                entry.planned(),
                entry.isPlanInWords(),
                history,
                entry.actual(),
                entry.reason(),
                entry.funding(),
                entry.indicators(),
                before,
                entry.isHeading());
    }
}
