package ua.zvit.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.rest.Problems;

/**
 * Saving while writing, asked in the background with everything it needs, so that nothing of the page is remembered here
 * and no answer ever replaces it. The answer tells the browser how it went: {@code saved}, {@code stale} (somebody else
 * wrote meanwhile: their text comes along, nothing is overwritten) or {@code refused}. The browser keeps a text of its own
 * until it hears {@code saved}.
 */
@Named("saving")
@RequestScoped
public class SavingView {
    private static final int WRONG_METHOD = 405;

    private SaveEntry saving;
    private ReportQueries reports;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;

    protected SavingView() {}

    @Inject
    public SavingView(
            SaveEntry saving, ReportQueries reports, RefusalsView refusals, FormatView format, TextView text) {
        this.saving = saving;
        this.reports = reports;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    /** Only what is posted is saved: an address that somebody is led to changes nothing. */
    public void save() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            refusals.number(sent("report")).ifPresent(report -> JsonAnswer.send(save(report, sent("measure"))));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject save(long report, String measure) {
        SavingAnswer answer = new SavingAnswer(format, text);
        try {
            EntryDetails before = reports.entry(report, measure);
            EntryForm form = form(before);
            EntryText written = form.text(before);
            List<String> unreadable = form.unreadable(before);
            EntryDetails saved = saving.save(report, measure, written, form.getVersion());
            return answer.saved(saved, reports.report(report), unreadable);
        } catch (EJBAccessException refused) {
            return answer.refused(text.of("error.ROLE-MISSING"));
        } catch (RuntimeException refused) {
            if (isStale(refused)) {
                return answer.stale(reports.entry(report, measure));
            }
            if (refused instanceof ZvitException known) {
                return answer.refused(words(known));
            }
            throw refused;
        }
    }

    private EntryForm form(EntryDetails before) {
        EntryForm form = new EntryForm();
        form.fill(before, format);
        form.setNarrative(sent("narrative"));
        form.setActual(sent("actual"));
        form.setReason(sent("reason"));
        form.setFigures(sent("figures"));
        form.setVersion(version(sent("version")));
        return form;
    }

    /** Whoever names no version has made the text from none that is known. */
    private static int version(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Also when both wrote in the same moment and only the database noticed. */
    private static boolean isStale(RuntimeException refused) {
        return refused instanceof ZvitException known
                ? known.kind() == ErrorKind.STALE
                : Problems.isCausedBy(refused, OptimisticLockException.class);
    }

    /** The refusal with what is wrong, when it can be said in one line. */
    private String words(ZvitException refused) {
        return refused.faults().isEmpty()
                ? text.of(refused)
                : text.of(refused) + " " + text.of(refused.faults().get(0));
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
