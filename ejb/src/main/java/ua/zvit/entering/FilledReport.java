package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.intake.FundingSource.Kind;
import ua.zvit.intake.template.ProgrammeContent;
import ua.zvit.intake.template.ReportContent;
import ua.zvit.intake.template.SheetTemplate;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.report.ProgrammeYears;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A sheet for the report on a programme that stands: its sections, measures, executors and plan are written in it, and a
 * department adds what was done and spent. Read back, it is that programme's report. Of one that runs, its export is the
 * sheet.
 */
@Stateless
public class FilledReport {
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private ProgrammeYears years;

    protected FilledReport() {}

    @Inject
    public FilledReport(OrganisationQueries organisation, ProgrammeQueries programmes, ProgrammeYears years) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.years = years;
    }

    /**
     * @param kind which part of the year it tells of
     * @param told the year; null for the last one of the programme that is over, else its first
     * @return XLSX
     * @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council, {@code REPORT-EXISTS} where a report
     *     of that period runs already, {@code IMPORT-INVALID} for a year that has not begun or is none of the programme
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public byte[] sheet(long programmeId, PeriodKind kind, Integer told) {
        ProgrammeDraft programme = programmes.programme(programmeId).content();
        ReportingPeriod period = new ReportingPeriod(kind, year(programme, told));
        boolean runs = years.reports(programmeId).stream()
                .anyMatch(report -> report.period().equals(period));
        if (runs) {
            throw new ZvitException(ErrorCode.REPORT_EXISTS, programme.title(), period);
        }
        Map<Long, String> names = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::name));
        return SheetTemplate.of(new ReportContent(
                organisation.council().name(),
                names.get(programme.leadDepartmentId()),
                period,
                organisation.openDepartments().stream()
                        .map(DepartmentSummary::name)
                        .toList(),
                new ProgrammeContent(
                        programme.title(),
                        programme.firstYear(),
                        programme.lastYear(),
                        programme.sections().stream()
                                .map(section -> section(section, period.year(), names))
                                .toList())));
    }

    private static int year(ProgrammeDraft programme, Integer told) {
        int current = LocalDate.now().getYear();
        int last = Math.min(programme.lastYear(), current);
        int year = told != null ? told : Math.max(programme.firstYear(), Math.min(programme.lastYear(), current - 1));
        if (year < programme.firstYear() || year > last) {
            throw new ZvitException(
                    ErrorCode.IMPORT_INVALID,
                    List.of(Fault.at(
                            null,
                            "year",
                            "template-year",
                            Integer.toString(programme.firstYear()),
                            Integer.toString(last))));
        }
        return year;
    }

    private static ProgrammeContent.Section section(SectionDraft section, int year, Map<Long, String> names) {
        List<MeasureDraft> measures = section.measures();
        return new ProgrammeContent.Section(
                section.level(),
                section.label(),
                section.title(),
                IntStream.range(0, measures.size())
                        .mapToObj(place ->
                                measure(measures.get(place), section.levels().holds(place), year, names))
                        .toList());
    }

    /** A measure without a plan for the year has one of nothing, unless those inside it tell the money. */
    private static ProgrammeContent.Measure measure(
            MeasureDraft measure, boolean holds, int year, Map<Long, String> names) {
        List<FundingDraft> lines = measure.ofYear(year);
        boolean silent = lines.stream()
                .allMatch(line -> line.words() == null && line.planned().uah().signum() == 0);
        List<FundingDraft> told = holds && silent
                ? List.of()
                : lines.isEmpty() ? List.of(new FundingDraft(year, FundingSource.LOCAL, "", Money.ZERO, null)) : lines;
        return new ProgrammeContent.Measure(
                measure.label(),
                measure.title(),
                Stream.concat(Stream.of(measure.departmentId()), measure.coExecutors().stream())
                        .map(names::get)
                        .toList(),
                measure.partners(),
                told.stream().map(FilledReport::funding).toList(),
                measure.indicators().stream()
                        .filter(each -> each.year() == year)
                        .map(FilledReport::aim)
                        .toList());
    }

    private static ProgrammeContent.Funding funding(FundingDraft line) {
        return new ProgrammeContent.Funding(
                Kind.valueOf(line.source().name()), line.name(), line.planned().inThousands(), line.words());
    }

    private static ProgrammeContent.Aim aim(IndicatorDraft each) {
        return new ProgrammeContent.Aim(
                each.aim().kind().name().toLowerCase(Locale.ROOT),
                each.aim().name(),
                each.aim().unit(),
                each.aim().planned().value());
    }
}
