package ua.zvit.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Figures;
import ua.zvit.shared.OneReading;
import ua.zvit.shared.Unstorable;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.outage.Outage;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.web.shared.session.NextPageWords;

/**
 * How the pages take a refusal of a use case. While a page is being opened it becomes the page of that error (404, 403),
 * or leads back to the desk when the work is done already; after a click it becomes words on the same page, each fault
 * with a link to its place.
 */
@Named("refusals")
@RequestScoped
public class RefusalsView {
    private static final int FORBIDDEN = ErrorKind.FORBIDDEN.status();
    private static final int NOT_FOUND = ErrorKind.NOT_FOUND.status();

    private TextView text;
    private OneReading reading;
    private String title;
    private List<Line> lines = List.of();

    protected RefusalsView() {}

    @Inject
    public RefusalsView(TextView text, OneReading reading) {
        this.text = text;
        this.reading = reading;
    }

    /** @return what was asked for; empty after something else has been sent instead */
    public <T> Optional<T> opening(Supplier<T> query) {
        try {
            return Optional.of(query.get());
        } catch (ZvitException refused) {
            reading.end();
            send(refused);
        } catch (EJBAccessException refused) {
            reading.end();
            answer(FORBIDDEN, "ROLE-MISSING");
        }
        return Optional.empty();
    }

    /** @return the number in a page's address; empty after 404 has been sent instead */
    public Optional<Long> number(String parameter) {
        if (id(parameter) > 0) {
            return Optional.of(id(parameter));
        }
        answer(NOT_FOUND, "");
        return Optional.empty();
    }

    /** @return the id that a page sent back; 0, which nothing has, for what is none, so that it is refused as unknown */
    public static long id(String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    /** Runs a step; a refusal is told on the page. @return true when the step was done */
    public boolean tried(Runnable step) {
        return tried(step, fault -> null);
    }

    /** @param place where the fault can be mended, as a link; null for nowhere */
    public boolean tried(Runnable step, Function<Fault, String> place) {
        try {
            step.run();
            return true;
        } catch (ZvitException refused) {
            Figures.count("refusals", refused.code());
            title = text.of(refused);
            lines = refused.faults().stream()
                    .map(fault -> new Line(fault.measure(), words(fault), place.apply(fault)))
                    .toList();
        } catch (EJBAccessException refused) {
            title = text.of("error.ROLE-MISSING");
        } catch (RuntimeException failed) {
            title = held(failed);
        }
        return false;
    }

    /**
     * Where only a record is held by somebody else, or a value can't be kept, the page itself can say so; anything else is
     * thrown on.
     */
    private String held(RuntimeException failed) {
        if (Outage.in(failed).filter(Outage.LOCKED::equals).isEmpty()) {
            return text.of(Unstorable.refusal(failed).orElseThrow(() -> failed));
        }
        OutageLog.seen(failed);
        return text.of("error." + Outage.LOCKED.code());
    }

    /** Says on the next page that something was done. */
    public void good(String words) {
        tell(FacesMessage.SEVERITY_INFO, words);
    }

    /** Says on the next page what to know about it. */
    public void warn(String words) {
        tell(FacesMessage.SEVERITY_WARN, words);
    }

    /** @return what was refused; null when nothing was */
    public String getTitle() {
        return title;
    }

    public List<Line> getLines() {
        return lines;
    }

    private String words(Fault fault) {
        Optional<String> where = text.where(fault);
        if (where.isPresent()) {
            return where.get() + ": " + text.of(fault);
        }
        return fault.measure() == null
                ? text.of(fault)
                : text.of("page.fault.in-measure", fault.measure(), text.of(fault));
    }

    private void send(ZvitException refused) {
        if (refused.kind() == ErrorKind.CONFLICT) {
            tell(FacesMessage.SEVERITY_WARN, text.of(refused));
            Faces.redirect("index.xhtml");
        } else {
            answer(refused.kind() == ErrorKind.FORBIDDEN ? FORBIDDEN : NOT_FOUND, refused.code());
        }
    }

    /** A click on a page that may not be opened any more leads to its address, which says why. */
    private static void answer(int status, String code) {
        if (Faces.isAjaxRequest()) {
            Faces.redirect(Faces.getRequestURIWithQueryString());
        } else {
            Faces.responseSendError(status, code);
        }
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        NextPageWords.tell(Faces.getContext(), severity, words);
    }

    /**
     * One fault in words.
     *
     * @param measure number of the measure; null when it is in none
     * @param place link to where it can be mended; null for nowhere
     */
    public record Line(String measure, String words, String place) {}
}
