package ua.zvit.web.check;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import ua.zvit.check.FixFinding;
import ua.zvit.check.FixResult;
import ua.zvit.report.EntryDetails;
import ua.zvit.report.EntryText;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.TextView;

/**
 * Mending from the list of a whole report, over all measures of the own department at once. The texts of before are kept
 * while the page is open, so that the last mending can be taken back; what somebody has written since stays.
 */
@Named
@ViewScoped
public class BoardFixView implements Serializable {
    private static final long serialVersionUID = 1L;

    private FixFinding fixes;
    private ReportQueries reports;
    private SaveEntry saving;
    private TextView text;
    private transient Map<String, EntryText> before = Map.of();
    private transient Map<String, Integer> written = Map.of();
    private long report;
    private String identities;

    protected BoardFixView() {}

    @Inject
    public BoardFixView(FixFinding fixes, ReportQueries reports, SaveEntry saving, TextView text) {
        this.fixes = fixes;
        this.reports = reports;
        this.saving = saving;
        this.text = text;
    }

    public void fix() {
        before = new HashMap<>();
        reports.report(report).entries().stream()
                .filter(EntryDetails::editable)
                .forEach(entry -> before.put(entry.number(), text(entry)));
        FixResult result = fixes.fix(report, List.of(identities.split(" ")));
        written = result.versions();
        tell(
                written.isEmpty() ? "refused" : "done",
                text.of(
                        "page.check.board-fixed",
                        result.applied(),
                        result.skipped().size()));
    }

    /** Writes the former texts back, each unless it was changed since. */
    public void takeBack() {
        List<String> changed = new ArrayList<>();
        written.forEach((measure, version) -> {
            try {
                saving.save(report, measure, before.get(measure), version);
            } catch (ZvitException refused) {
                if (refused.kind() != ErrorKind.STALE && refused.kind() != ErrorKind.CONFLICT) {
                    throw refused;
                }
                changed.add(measure);
            }
        });
        written = Map.of();
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
