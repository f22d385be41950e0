package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.values.FormerYear;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.UnfinishedMeasure;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.Roles;

/** The reports of a programme, period by period, and what a year left undone. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ProgrammeYears {
    private static final int WORDS = 400;

    private ReportRepository reports;
    private ReportAccess access;
    private FormerYears former;

    protected ProgrammeYears() {}

    @Inject
    public ProgrammeYears(ReportRepository reports, ReportAccess access, FormerYears former) {
        this.reports = reports;
        this.access = access;
        this.former = former;
    }

    /**
     * A report in the list of its programme.
     *
     * @param edition which one it is, from 1
     */
    public record YearReport(long id, ReportingPeriod period, ReportStatus status, int edition) {}

    /** @return living reports, the latest period first, of one period the latest edition */
    public List<YearReport> reports(long programmeId) {
        return reports.living(access.council(), programmeId).stream()
                .map(report -> new YearReport(
                        report.id(),
                        report.period(),
                        report.status(),
                        report.edition().number()))
                .sorted(Comparator.comparing(YearReport::period)
                        .thenComparing(YearReport::edition)
                        .reversed())
                .toList();
    }

    /**
     * Where no report on that whole year went through Zvit, the data beside the copy of a former one tell it; such a report was
     * decided on, so everybody of the council reads it.
     *
     * @return measures of that year's report, of several editions the one in force, of which less was spent than planned, or nobody has told
     */
    public List<UnfinishedMeasure> unfinished(long programmeId, int year) {
        Viewer viewer = access.viewer();
        Optional<Long> own = reports.living(access.council(), programmeId).stream()
                .filter(report -> report.period().equals(ReportingPeriod.ofYear(year)))
                .filter(report -> !report.edition().isFurther() || report.status() == ReportStatus.ARCHIVED)
                .max(Comparator.comparing(report -> report.edition().number()))
                .map(Report::id);
        if (own.isEmpty()) {
            return former.data(programmeId, year)
                    .flatMap(FormerData::kept)
                    .map(FormerYear::unfinished)
                    .orElse(List.of());
        }
        return own.stream()
                .map(access::report)
                .flatMap(report -> report.entries().stream())
                .filter(ProgrammeYears::isUnfinished)
                .map(entry -> told(entry, viewer.reads(entry)))
                .toList();
    }

    private static boolean isUnfinished(Entry entry) {
        return !entry.isHeading() && isUnfinished(entry.planned(), entry.actual());
    }

    private static boolean isUnfinished(Money planned, Money actual) {
        return actual == null
                || actual.uah().compareTo(planned.uah()) < 0
                || actual.uah().signum() == 0;
    }

    /** Where nothing was spent, the text itself says why: «не здійснювався». */
    private static UnfinishedMeasure told(Entry entry, boolean readable) {
        String reason = entry.reason();
        boolean untouched = entry.actual() == null || entry.actual().uah().signum() == 0;
        if (reason == null && untouched && entry.hasNarrative()) {
            String text = RestrictedHtml.text(entry.narrative());
            reason = text.length() <= WORDS ? text : text.substring(0, WORDS).strip() + "…";
        }
        return new UnfinishedMeasure(
                entry.number(), entry.title(), entry.planned(), entry.actual(), readable ? reason : null);
    }
}
