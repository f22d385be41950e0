package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.report.BeginYear;
import ua.zvit.report.ProgrammeYears;
import ua.zvit.report.ProgrammeYears.YearReport;
import ua.zvit.report.values.UnfinishedMeasure;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A further report from the standing programme: of which period, what it will hold, and what last year left undone. */
@Named
@RequestScoped
public class ProgrammeYearView {
    private static final ReportingPeriod NONE = ReportingPeriod.ofYear(0);

    private ProgrammeQueries programmes;
    private ProgrammeYears reports;
    private BeginYear beginning;
    private RefusalsView refusals;
    private TextView text;
    private ProgrammeDetails programme;
    private List<UnfinishedMeasure> unfinished = List.of();
    private String id;
    private String wanted;
    private Set<ReportingPeriod> reported = Set.of();
    private ReportingPeriod period = NONE;

    protected ProgrammeYearView() {}

    @Inject
    public ProgrammeYearView(
            ProgrammeQueries programmes,
            ProgrammeYears reports,
            BeginYear beginning,
            RefusalsView refusals,
            TextView text) {
        this.programmes = programmes;
        this.reports = reports;
        this.beginning = beginning;
        this.refusals = refusals;
        this.text = text;
    }

    /** The periods of a year that have no report yet. */
    public record FreePeriods(int year, List<ReportingPeriod> free) {}

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> programmes.programme(number)))
                .ifPresent(this::show);
    }

    private void show(ProgrammeDetails found) {
        programme = found;
        reported = reports.reports(found.id()).stream().map(YearReport::period).collect(Collectors.toSet());
        period = asked().filter(wished -> isOfProgramme(wished) && !reported.contains(wished))
                .orElseGet(this::usual);
        unfinished = reports.unfinished(found.id(), period.year() - 1);
    }

    /** The period of the address; empty for what is none. */
    private Optional<ReportingPeriod> asked() {
        return ReportingPeriod.read(wanted);
    }

    private boolean isOfProgramme(ReportingPeriod wished) {
        return wished.year() >= programme.content().firstYear()
                && wished.year() <= programme.content().lastYear();
    }

    /** The year after the last one reported as a whole, else the first that is not, else whatever is free. */
    private ReportingPeriod usual() {
        int last = reported.stream()
                .filter(ReportingPeriod::isYear)
                .mapToInt(ReportingPeriod::year)
                .max()
                .orElse(0);
        List<ReportingPeriod> free =
                getYears().stream().flatMap(year -> year.free().stream()).toList();
        return free.stream()
                .filter(each -> each.isYear() && each.year() > last)
                .findFirst()
                .or(() -> free.stream().filter(ReportingPeriod::isYear).findFirst())
                .or(() -> free.stream().findFirst())
                .orElseGet(() -> ReportingPeriod.ofYear(programme.content().lastYear()));
    }

    public void begin() {
        long[] report = new long[1];
        if (refusals.tried(() -> report[0] = beginning.begin(RefusalsView.id(id), asked().orElse(NONE)))) {
            refusals.good(text.of("page.programme-year.begun"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(report[0]));
        }
    }

    /** @return the years of the programme with what is free of each */
    public List<FreePeriods> getYears() {
        return IntStream.rangeClosed(
                        programme.content().firstYear(), programme.content().lastYear())
                .mapToObj(year -> new FreePeriods(
                        year,
                        ReportingPeriod.allOf(year).stream()
                                .filter(each -> !reported.contains(each))
                                .toList()))
                .filter(year -> !year.free().isEmpty())
                .toList();
    }

    /** @return whether the period has days still to come, so that the council can't consider its report yet */
    public boolean isUnderWay() {
        return !period.end().isBefore(LocalDate.now());
    }

    public long getMeasures() {
        return programme.content().measures().count();
    }

    public long getDepartments() {
        return programme
                .content()
                .measures()
                .map(MeasureDraft::departmentId)
                .distinct()
                .count();
    }

    public Money getPlanned() {
        return Money.sum(programme
                .content()
                .measures()
                .map(measure -> measure.planned(period.year()))
                .toList());
    }

    public ProgrammeDetails getProgramme() {
        return programme;
    }

    public List<UnfinishedMeasure> getUnfinished() {
        return unfinished;
    }

    public ReportingPeriod getPeriod() {
        return period;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
