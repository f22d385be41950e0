package ua.zvit.web.report.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.version.Compared;
import ua.zvit.report.values.version.EntryVersions;
import ua.zvit.report.values.version.RestoredVersion;
import ua.zvit.report.values.version.VersionChoice;
import ua.zvit.report.values.version.VersionChoice.Kind;
import ua.zvit.report.values.version.VersionComparison;
import ua.zvit.report.values.version.VersionDetails;
import ua.zvit.report.values.version.VersionSummary;
import ua.zvit.report.version.RestoreVersion;
import ua.zvit.report.version.VersionQueries;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The versions of one entry by day; one of them, or two that are compared. Its forms are plain, so that an address shows all. */
@Named
@RequestScoped
public class VersionsView {
    private VersionQueries queries;
    private RestoreVersion restoring;
    private ReportQueries reports;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;
    private ReportDetails report;
    private EntryDetails entry;
    private EntryVersions versions;
    private VersionDetails shown;
    private VersionComparison comparison;
    private String reportId;
    private String measure;
    private String number;
    private String before;
    private String after;

    protected VersionsView() {}

    @Inject
    public VersionsView(
            VersionQueries queries,
            RestoreVersion restoring,
            ReportQueries reports,
            RefusalsView refusals,
            FormatView format,
            TextView text) {
        this.queries = queries;
        this.restoring = restoring;
        this.reports = reports;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    /** Versions of one day. */
    public record Day(String name, List<VersionSummary> versions) {}

    /** A text that can be chosen for comparing. */
    public record Choice(String value, String name) {}

    /** What is posted is done first; then the editor is opened with it. */
    public void open() {
        refusals.number(reportId)
                .flatMap(id -> refusals.opening(() -> reports.report(id)))
                .ifPresent(this::show);
    }

    private void show(ReportDetails found) {
        report = found;
        refusals.opening(() -> queries.of(found.id(), measure)).ifPresent(known -> {
            versions = known;
            entry = found.entries().stream()
                    .filter(each -> each.number().equals(measure))
                    .findFirst()
                    .orElseThrow();
            if (isPosted() && restored()) {
                Faces.redirect("entry.xhtml?report=%s&measure=%s", reportId, measure);
            } else {
                show(found.id());
            }
        });
    }

    private void show(long id) {
        int wanted = (int) Math.min(Integer.MAX_VALUE, RefusalsView.id(number));
        if (wanted > 0) {
            refusals.opening(() -> queries.version(id, measure, wanted)).ifPresent(one -> shown = one);
        }
        VersionChoice old = VersionChoice.read(before).orElse(null);
        if (old != null) {
            VersionChoice now = VersionChoice.read(after).orElse(VersionChoice.NOW);
            refusals.opening(() -> queries.compare(id, measure, old, now)).ifPresent(both -> comparison = both);
        }
    }

    private static boolean isPosted() {
        return "POST".equals(Faces.getRequest().getMethod());
    }

    private boolean restored() {
        int wanted = (int) Math.min(Integer.MAX_VALUE, RefusalsView.id(sent("restore")));
        int version = (int) Math.min(Integer.MAX_VALUE, RefusalsView.id(sent("version")));
        return refusals.tried(() -> told(wanted, restoring.restore(report.id(), measure, wanted, version)));
    }

    private void told(int wanted, RestoredVersion restored) {
        refusals.good(text.of("page.versions.restored", wanted));
        if (!restored.left().isEmpty()) {
            refusals.warn(text.of("page.versions.left", String.join("; ", restored.left())));
        }
        if (restored.unmarked()) {
            refusals.warn(text.of("page.versions.unmarked"));
        }
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }

    /** @return the days, the last one first */
    public List<Day> getDays() {
        Map<String, List<VersionSummary>> days = new LinkedHashMap<>();
        versions.versions().forEach(version -> days.computeIfAbsent(
                        format.day(format.dayOf(version.madeAt())), day -> new ArrayList<>())
                .add(version));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** @return from when to when it was written; one moment for a step */
    public String time(VersionSummary version) {
        String begun = format.time(version.begunAt());
        String made = format.time(version.madeAt());
        return begun.equals(made) ? made : begun + "–" + made;
    }

    /** @return what can be compared: what stands there, was handed in, was read by an approver, and each version */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(Kind.NOW));
        if (versions.submitted()) {
            choices.add(choice(Kind.SUBMITTED));
        }
        if (versions.seen()) {
            choices.add(choice(Kind.SEEN));
        }
        versions.versions()
                .forEach(version -> choices.add(
                        new Choice(VersionChoice.of(version.number()).told(), name(version))));
        return choices;
    }

    private Choice choice(Kind kind) {
        return new Choice(new VersionChoice(kind, 0).told(), text.of("page.versions.text." + kind.name()));
    }

    private String name(VersionSummary version) {
        return text.of(
                "page.versions.name",
                version.number(),
                format.exact(version.madeAt()),
                text.of("page.versions.occasion." + version.occasion().name()) + ", " + version.author());
    }

    /** @return what one of the two compared texts is called */
    public String name(Compared compared) {
        String kind = "page.versions.text." + compared.text().kind().name();
        if (compared.version() == null) {
            return text.of(kind);
        }
        String name = name(compared.version());
        return compared.text().kind() == Kind.NUMBERED ? name : text.of(kind) + " · " + name;
    }

    /** @return what the form has chosen as the former text; usually what was handed in, else the last version */
    public String getChosenBefore() {
        if (comparison != null) {
            return comparison.before().text().told();
        }
        return shown != null
                ? VersionChoice.of(shown.summary().number()).told()
                : getChoices().get(1).value();
    }

    public String getChosenAfter() {
        return comparison == null
                ? VersionChoice.NOW.told()
                : comparison.after().text().told();
    }

    public List<FieldChanges.Shown> getChanges() {
        return new FieldChanges(format, text).of(comparison.differences());
    }

    /** @return what else the version that is shown says */
    public List<FieldChanges.Shown> getFields() {
        return new FieldChanges(format, text).of(shown.fields());
    }

    /** @return the number of the version that can be restored from what is shown; 0 for none */
    public int getRestorable() {
        if (!versions.restorable()) {
            return 0;
        }
        if (shown != null) {
            return shown.summary().number();
        }
        VersionSummary old = comparison == null ? null : comparison.before().version();
        return old == null ? 0 : old.number();
    }

    public ReportDetails getReport() {
        return report;
    }

    public EntryDetails getEntry() {
        return entry;
    }

    public EntryVersions getVersions() {
        return versions;
    }

    /** @return null where none is shown by itself */
    public VersionDetails getShown() {
        return shown;
    }

    /** @return null where nothing is compared */
    public VersionComparison getComparison() {
        return comparison;
    }

    public String getReportId() {
        return reportId;
    }

    public void setReportId(String reportId) {
        this.reportId = reportId;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
