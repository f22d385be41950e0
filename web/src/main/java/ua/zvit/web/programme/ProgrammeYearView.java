package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.report.BeginYear;
import ua.zvit.report.ProgrammeYears;
import ua.zvit.report.values.UnfinishedMeasure;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The next year's report from the standing programme: which year, what it will hold, and what last year left undone. */
@Named
@RequestScoped
public class ProgrammeYearView {
    private ProgrammeQueries programmes;
    private ProgrammeYears reports;
    private BeginYear beginning;
    private RefusalsView refusals;
    private TextView text;
    private ProgrammeDetails programme;
    private List<UnfinishedMeasure> unfinished = List.of();
    private String id;
    private String wanted;
    private int year;

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

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> programmes.programme(number)))
                .ifPresent(this::show);
    }

    private void show(ProgrammeDetails found) {
        programme = found;
        List<Integer> free = getYears();
        int asked = asked();
        if (free.isEmpty()) {
            year = found.content().lastYear();
        } else {
            year = free.contains(asked) ? asked : afterLast(free);
        }
        unfinished = reports.unfinished(found.id(), year - 1);
    }

    /** The year of the address; 0, which no programme has, for what is no year. */
    private int asked() {
        return wanted != null && wanted.matches("\\d{4}") ? Integer.parseInt(wanted) : 0;
    }

    /** The year after the last reported one, else the first that is free. */
    private int afterLast(List<Integer> free) {
        int last = programme.reportedYears().isEmpty()
                ? 0
                : programme.reportedYears().last();
        return free.stream().filter(each -> each > last).findFirst().orElse(free.get(0));
    }

    public void begin() {
        long[] report = new long[1];
        if (refusals.tried(() -> report[0] = beginning.begin(RefusalsView.id(id), asked()))) {
            refusals.good(text.of("page.programme-year.begun"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(report[0]));
        }
    }

    /** @return years of the programme without a report */
    public List<Integer> getYears() {
        return IntStream.rangeClosed(
                        programme.content().firstYear(), programme.content().lastYear())
                .filter(each -> !programme.reportedYears().contains(each))
                .boxed()
                .toList();
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
                .map(measure -> measure.planned(year))
                .toList());
    }

    public ProgrammeDetails getProgramme() {
        return programme;
    }

    public List<UnfinishedMeasure> getUnfinished() {
        return unfinished;
    }

    public int getYear() {
        return year;
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
