package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.entering.AcceptChanges;
import ua.zvit.entering.DiscardReturned;
import ua.zvit.entering.ReturnedFiles;
import ua.zvit.entering.values.ChosenChange;
import ua.zvit.entering.values.EntryChanges;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.entering.values.ReturnedChanges;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What a file that was brought back changes, measure by measure, to be taken or left. */
@Named
@RequestScoped
public class ChangesView {
    private static final String CHOSEN = "take";
    private static final int PARTS = 3;

    private ReturnedFiles files;
    private AcceptChanges accepting;
    private DiscardReturned discarding;
    private RefusalsView refusals;
    private TextView text;
    private ReturnedChanges changes;
    private String report;
    private String id;

    protected ChangesView() {}

    @Inject
    public ChangesView(
            ReturnedFiles files,
            AcceptChanges accepting,
            DiscardReturned discarding,
            RefusalsView refusals,
            TextView text) {
        this.files = files;
        this.accepting = accepting;
        this.discarding = discarding;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.number(report)
                .flatMap(number -> refusals.opening(() -> files.changes(number, RefusalsView.id(id))))
                .ifPresent(found -> changes = found);
    }

    /** Takes what is ticked; the page is shown anew with what is still different. */
    public void accept() {
        List<ChosenChange> chosen = chosen();
        if (refusals.tried(() -> accepting.accept(RefusalsView.id(report), RefusalsView.id(id), chosen))) {
            int count = chosen.stream().mapToInt(one -> one.fields().size()).sum();
            refusals.good(text.of("page.changes.taken", count));
            Faces.redirect("changes.xhtml?report=%s&id=%s", report, id);
        }
    }

    private static List<ChosenChange> chosen() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] told = Faces.getRequestParameterValues(CHOSEN);
        Stream.of(told == null ? new String[0] : told)
                .map(key -> key.split("\\|", PARTS))
                .filter(parts -> parts.length == PARTS && parts[0].matches("\\d{1,9}"))
                .forEach(parts -> fields.computeIfAbsent(parts[0] + "|" + parts[2], none -> new ArrayList<>())
                        .add(parts[1]));
        return fields.entrySet().stream()
                .map(one -> new ChosenChange(
                        one.getKey().substring(one.getKey().indexOf('|') + 1),
                        Integer.parseInt(one.getKey().substring(0, one.getKey().indexOf('|'))),
                        one.getValue()))
                .toList();
    }

    /** @return what a ticked box sends: version, field, measure */
    public String key(EntryChanges entry, FieldChange field) {
        return entry.version() + "|" + field.field() + "|" + entry.number();
    }

    public String listed(List<String> measures) {
        return String.join(", ", measures);
    }

    /** Puts the file away. */
    public void discard() {
        if (refusals.tried(() -> discarding.discard(RefusalsView.id(report), RefusalsView.id(id)))) {
            refusals.good(text.of("page.changes.discarded"));
            Faces.redirect("report.xhtml?id=%s", report);
        }
    }

    public ReturnedChanges getChanges() {
        return changes;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
