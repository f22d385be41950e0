package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.report.ProgrammeYears;
import ua.zvit.report.ProgrammeYears.YearReport;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.RefusalsView;

/** A programme: what stands in it now or on a day, its amendments, its reports, its history. */
@Named
@RequestScoped
public class ProgrammeView {
    private ProgrammeQueries programmes;
    private ProgrammeYears years;
    private RefusalsView refusals;
    private ArchiveQueries archive;
    private ProgrammeDetails programme;
    private ProgrammeDraft content;
    private List<YearReport> reports;
    private List<HistoryEntry> history;
    private List<ArchivedSummary> copies;
    private LocalDate day;
    private String id;
    private String on;

    protected ProgrammeView() {}

    @Inject
    public ProgrammeView(
            ProgrammeQueries programmes, ProgrammeYears years, RefusalsView refusals, ArchiveQueries archive) {
        this.programmes = programmes;
        this.years = years;
        this.refusals = refusals;
        this.archive = archive;
    }

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> programmes.programme(number)))
                .ifPresent(this::show);
    }

    private void show(ProgrammeDetails found) {
        programme = found;
        reports = years.reports(found.id());
        history = programmes.history(found.id());
        copies = archive.copies(found.id());
        day = Dates.read(on).orElse(null);
        content = Optional.ofNullable(day)
                .map(known -> programmes.on(found.id(), known))
                .orElse(found.content());
    }

    public List<Integer> getYears() {
        return IntStream.rangeClosed(content.firstYear(), content.lastYear())
                .boxed()
                .toList();
    }

    public Money planned(SectionDraft section, int year) {
        return Money.sum(section.measures().stream()
                .map(measure -> measure.planned(year))
                .toList());
    }

    public Money planned(int year) {
        return Money.sum(content.sections().stream()
                .map(section -> planned(section, year))
                .toList());
    }

    public boolean isWithoutMeasures() {
        return content.measures().findAny().isEmpty();
    }

    /** @return the first year of the programme after the last one reported as a whole; null when all are */
    public Integer getNextYear() {
        return IntStream.rangeClosed(
                        programme.content().firstYear(), programme.content().lastYear())
                .filter(year -> reports.stream()
                        .map(YearReport::period)
                        .noneMatch(period -> period.isYear() && period.year() >= year))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** @return the next year to be reported on that has begun and has a plan to write beside; null where there is none */
    public Integer getBlankYear() {
        Integer next = getNextYear();
        return next == null || next > LocalDate.now().getYear() || isWithoutMeasures() ? null : next;
    }

    public ProgrammeDetails getProgramme() {
        return programme;
    }

    /** @return what stood on the day that is asked for, else what stands now */
    public ProgrammeDraft getContent() {
        return content;
    }

    /** @return the day that is asked for; null for now */
    public LocalDate getDay() {
        return day;
    }

    public List<YearReport> getReports() {
        return reports;
    }

    /** @return copies of its former reports in the archive, also those that were withdrawn */
    public List<ArchivedSummary> getCopies() {
        return copies;
    }

    public List<HistoryEntry> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
