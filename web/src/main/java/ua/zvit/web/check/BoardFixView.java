package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import ua.zvit.check.fixing.FixFinding;
import ua.zvit.check.values.FixResult;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.TextView;

/**
 * Mending from the list of a whole report, over all measures of the own department at once. The last mending can be
 * taken back; what somebody has written since stays.
 */
@Named
@RequestScoped
public class BoardFixView {

    private FixFinding fixes;
    private ReportQueries reports;
    private SaveEntry saving;
    private TextView text;
    private LastMending last;
    private long report;
    private String identities;

    protected BoardFixView() {}

    @Inject
    public BoardFixView(FixFinding fixes, ReportQueries reports, SaveEntry saving, TextView text, LastMending last) {
        this.fixes = fixes;
        this.reports = reports;
        this.saving = saving;
        this.text = text;
        this.last = last;
    }

    public void fix() {
        Map<String, EntryText> before = new HashMap<>();
        reports.report(report).entries().stream()
                .filter(EntryDetails::editable)
                .forEach(entry -> before.put(entry.number(), text(entry)));
        FixResult result = fixes.fix(report, List.of(identities.split(" ")));
        last.keep(report, before, result.versions());
        tell(
                result.versions().isEmpty() ? "refused" : "done",
                text.of(
                        "page.check.board-fixed",
                        result.applied(),
                        result.skipped().size()));
    }

    /** Writes the former texts back, each unless it was changed since. */
    public void takeBack() {
        List<String> changed = new ArrayList<>();
        last.written(report).forEach((measure, version) -> {
            try {
                saving.save(report, measure, last.before(measure), version);
            } catch (ZvitException refused) {
                if (refused.kind() != ErrorKind.STALE && refused.kind() != ErrorKind.CONFLICT) {
                    throw refused;
                }
                changed.add(measure);
            }
        });
        last.forget();
        tell("done", text.of("page.check.taken-back", changed.size(), String.join(", ", changed)));
    }

    private static EntryText text(EntryDetails entry) {
        return new EntryText(
                entry.narrative(),
                entry.actual() == null ? null : entry.actual().inThousands(),
                entry.reason());
    }

    private static void tell(String outcome, String words) {
        PrimeFaces.current().ajax().addCallbackParam("outcome", outcome);
        PrimeFaces.current().ajax().addCallbackParam("words", words);
    }

    public long getReport() {
        return report;
    }

    public void setReport(long report) {
        this.report = report;
    }

    public String getIdentities() {
        return identities;
    }

    public void setIdentities(String identities) {
        this.identities = identities;
    }
}
