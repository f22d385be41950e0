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
import ua.zvit.web.check.FormerTexts.Former;
import ua.zvit.web.shared.TextView;

/**
 * Mending from the list of a whole report, over all measures of the own department at once. The last mending can be
 * taken back, with what the page keeps of it; what somebody has written since stays.
 */
@Named
@RequestScoped
public class BoardFixView {

    private FixFinding fixes;
    private ReportQueries reports;
    private SaveEntry saving;
    private TextView text;
    private long report;
    private String identities;
    private String before;

    protected BoardFixView() {}

    @Inject
    public BoardFixView(FixFinding fixes, ReportQueries reports, SaveEntry saving, TextView text) {
        this.fixes = fixes;
        this.reports = reports;
        this.saving = saving;
        this.text = text;
    }

    public void fix() {
        Map<String, EntryText> texts = new HashMap<>();
        reports.report(report).entries().stream()
                .filter(EntryDetails::editable)
                .forEach(entry -> texts.put(entry.number(), text(entry)));
        FixResult result = fixes.fix(report, List.of(identities.split(" ")));
        Map<String, Former> former = new HashMap<>();
        result.versions().forEach((measure, written) -> former.put(measure, new Former(texts.get(measure), written)));
        PrimeFaces.current().ajax().addCallbackParam("before", new FormerTexts(former).json());
        tell(
                former.isEmpty() ? "refused" : "done",
                text.of(
                        "page.check.board-fixed",
                        result.applied(),
                        result.skipped().size()));
    }

    /** Writes the former texts back, each unless it was changed since. */
    public void takeBack() {
        List<String> changed = new ArrayList<>();
        FormerTexts.of(before).texts().forEach((measure, former) -> {
            try {
                saving.save(report, measure, former.text(), former.written());
            } catch (ZvitException refused) {
                if (refused.kind() != ErrorKind.STALE && refused.kind() != ErrorKind.CONFLICT) {
                    throw refused;
                }
                changed.add(measure);
            }
        });
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

    /** @return nothing: what a mending has written over goes to the page in its answer */
    public String getBefore() {
        return null;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
