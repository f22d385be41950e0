package ua.zvit.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import ua.zvit.report.EntryDetails;
import ua.zvit.report.EntryText;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/**
 * Saving while writing. Every request answers the browser with an outcome: {@code saved} (with the time), {@code stale}
 * (somebody else wrote meanwhile; both texts are shown and the person chooses) or {@code refused} (with the reason).
 * The browser keeps its own copy until it hears {@code saved}.
 */
@Named("writing")
@ViewScoped
public class EntryWritingView implements Serializable {
    private static final long serialVersionUID = 1L;

    private SaveEntry saving;
    private ReportQueries reports;
    private FormatView format;
    private TextView text;
    private final EntryForm form = new EntryForm();
    private transient EntryDetails before;
    private transient EntryDetails theirs;
    private long reportId;

    protected EntryWritingView() {}

    @Inject
    public EntryWritingView(SaveEntry saving, ReportQueries reports, FormatView format, TextView text) {
        this.saving = saving;
        this.reports = reports;
        this.format = format;
        this.text = text;
    }

    public void begin(long report, EntryDetails entry) {
        reportId = report;
        before = entry;
        form.fill(entry, format);
    }

    /** @return the entry as it stands now; empty when it was not saved */
    public Optional<EntryDetails> save() {
        try {
            EntryText written = form.text(before);
            List<String> unreadable = form.unreadable(before);
            PrimeFaces.current().ajax().addCallbackParam("sum", unreadable.isEmpty());
            PrimeFaces.current().ajax().addCallbackParam("unreadable", String.join(" ", unreadable));
            before = saving.save(reportId, before.number(), written, form.getVersion());
            form.setVersion(before.version());
            theirs = null;
            answer("saved", format.time(before.changedAt()));
            return Optional.of(before);
        } catch (ZvitException refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    /** The person has seen the other text and keeps the own one: it may now be written over that version. */
    public void keepMine() {
        form.setVersion(theirs.version());
    }

    /** The person takes the other text; what was written here is dropped on purpose. */
    public void takeTheirs() {
        begin(reportId, theirs);
        theirs = null;
        answer("taken", format.time(before.changedAt()));
    }

    private void refuse(ZvitException refused) {
        if (refused.kind() == ErrorKind.STALE) {
            theirs = reports.entry(reportId, before.number());
            answer("stale", text.of(refused));
        } else {
            answer("refused", words(refused));
        }
    }

    /** The refusal with what is wrong, when it can be said in one line. */
    private String words(ZvitException refused) {
        return refused.faults().isEmpty()
                ? text.of(refused)
                : text.of(refused) + " " + text.of(refused.faults().get(0));
    }

    private static void answer(String outcome, String words) {
        PrimeFaces.current().ajax().addCallbackParam("outcome", outcome);
        PrimeFaces.current().ajax().addCallbackParam("words", words);
    }

    public EntryForm getForm() {
        return form;
    }

    public EntryDetails getTheirs() {
        return theirs;
    }
}
