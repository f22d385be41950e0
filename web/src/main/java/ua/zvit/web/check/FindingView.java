package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;
import ua.zvit.check.DismissFinding;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DismissalRequest;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.TextView;

/**
 * Setting one finding aside and taking that back, from whatever page shows it. Each request answers the browser with an
 * outcome: {@code done} or {@code refused}, and with words for the person.
 */
@Named
@RequestScoped
public class FindingView {
    private DismissFinding dismissal;
    private TextView text;
    private long report;
    private String identity;
    private boolean dictionary;
    private String spelling;
    private String kind = DictionaryKind.WORD.code();
    private String reason;

    protected FindingView() {}

    @Inject
    public FindingView(DismissFinding dismissal, TextView text) {
        this.dismissal = dismissal;
        this.text = text;
    }

    public void dismiss() {
        String done = dictionary ? "page.check.dictionary.done" : "page.check.dismiss.done";
        answer(
                () -> dismissal.dismiss(
                        report,
                        identity,
                        new DismissalRequest(reason, dictionary, dictionary ? spelling : null, kind())),
                done);
    }

    public void restore() {
        answer(() -> dismissal.restore(report, identity), "page.check.restored");
    }

    private void answer(Runnable step, String done) {
        try {
            step.run();
            tell("done", text.of(done));
        } catch (ZvitException refused) {
            tell("refused", words(refused));
        }
    }

    private String words(ZvitException refused) {
        return refused.faults().isEmpty()
                ? text.of(refused)
                : text.of(refused) + " "
                        + String.join(
                                " ", refused.faults().stream().map(this::words).toList());
    }

    private String words(Fault fault) {
        return text.of(fault);
    }

    private static void tell(String outcome, String words) {
        PrimeFaces.current().ajax().addCallbackParam("outcome", outcome);
        PrimeFaces.current().ajax().addCallbackParam("words", words);
    }

    private DictionaryKind kind() {
        return dictionary ? DictionaryKind.valueOf(kind.toUpperCase(Locale.ROOT)) : null;
    }

    public List<String> getKinds() {
        return Stream.of(DictionaryKind.values()).map(DictionaryKind::code).toList();
    }

    public long getReport() {
        return report;
    }

    public void setReport(long report) {
        this.report = report;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public boolean isDictionary() {
        return dictionary;
    }

    public void setDictionary(boolean dictionary) {
        this.dictionary = dictionary;
    }

    public String getSpelling() {
        return spelling;
    }

    public void setSpelling(String spelling) {
        this.spelling = spelling;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
