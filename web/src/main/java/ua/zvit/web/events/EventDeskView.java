package ua.zvit.web.events;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.events.CitedEvents;
import ua.zvit.events.EventQueries;
import ua.zvit.events.KeepEvent;
import ua.zvit.events.ToldEvents;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventFilter;
import ua.zvit.events.values.EventSummary;
import ua.zvit.events.values.RenewedPassage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;

/**
 * What the editor of an entry and the form of an event ask of the register in the background: {@code find} events to cite,
 * {@code alike} ones while somebody types, {@code read} a passage into the fields of a form, {@code create} an event, the
 * {@code panel} of a text, and {@code renew} passages after a change. The answer is data, never a page.
 */
@Named
@RequestScoped
public class EventDeskView {
    private static final int WRONG_METHOD = 405;
    private static final int MOST_FOUND = 12;
    private static final int LONGEST = 200_000;

    private CitedEvents cited;
    private ToldEvents told;
    private EventQueries events;
    private KeepEvent keeping;
    private EventDeskWordsView words;

    protected EventDeskView() {}

    @Inject
    public EventDeskView(
            CitedEvents cited, ToldEvents told, EventQueries events, KeepEvent keeping, EventDeskWordsView words) {
        this.cited = cited;
        this.told = told;
        this.events = events;
        this.keeping = keeping;
        this.words = words;
    }

    /** Only what is posted is answered. */
    public void answer() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            JsonAnswer.send(answered(sent("act")));
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject answered(String act) {
        try {
            return switch (act) {
                case "find" -> list(events.list(find(), 0, MOST_FOUND).stream());
                case "alike" -> list(events.alike(form().facts(), "").stream());
                case "read" -> words.form(EventForm.of(told.read(shortened("passage"), year())));
                case "create" -> create();
                case "panel" -> panel();
                default -> renew();
            };
        } catch (EJBAccessException refused) {
            return words.refused(new ZvitException(ErrorCode.ROLE_MISSING), false);
        } catch (ZvitException refused) {
            return words.refused(refused, refused.error() == ErrorCode.EVENT_OUTSIDE);
        }
    }

    private static EventFilter find() {
        return new EventFilter(sent("words"), null, null, null, "", "");
    }

    private JsonObject list(Stream<EventSummary> found) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        found.forEach(event -> list.add(shown(event)));
        return words.good().add("events", list).build();
    }

    private JsonObjectBuilder shown(EventSummary event) {
        return words.shown(event).add("phrase", cited.phrase(event));
    }

    private JsonObject create() {
        EventForm form = form();
        EventFacts facts = form.facts();
        EventSummary made = keeping.register(form.getDepartment(), facts, "true".equals(sent("outside")));
        return words.good().add("event", shown(made)).build();
    }

    private JsonObject panel() {
        String narrative = RestrictedHtml.clean(shortened("narrative"));
        JsonArrayBuilder citedOnes = Json.createArrayBuilder();
        cited.of(RefusalsView.id(sent("report")), sent("measure"), EventMark.in(narrative))
                .forEach(event -> citedOnes.add(words.cited(event)));
        JsonArrayBuilder toldOnes = Json.createArrayBuilder();
        told.in(narrative, year()).forEach(each -> {
            JsonArrayBuilder alike = Json.createArrayBuilder();
            each.alike().forEach(event -> alike.add(words.shown(event)));
            toldOnes.add(Json.createObjectBuilder()
                    .add("passage", each.passage())
                    .add("title", each.facts().title())
                    .add("alike", alike));
        });
        return words.good().add("cited", citedOnes).add("told", toldOnes).build();
    }

    private JsonObject renew() {
        long event = RefusalsView.id(sent("event"));
        int seen = (int) Math.min(Integer.MAX_VALUE, RefusalsView.id(sent("seen")));
        RenewedPassage renewed = cited.renew(event, seen, shortened("passage"));
        return words.good()
                .add("text", renewed.text())
                .add("left", words.fields(renewed.left()))
                .build();
    }

    private static EventForm form() {
        EventForm form = new EventForm();
        form.setDepartment(sent("department"));
        form.setTitle(sent("title"));
        form.setBegins(EventFactsJson.day("begins", day("begins")));
        form.setEnds(EventFactsJson.day("ends", day("ends")));
        form.setTown(sent("town"));
        form.setCountry(sent("country"));
        form.setParticipants(sent("participants"));
        form.setPartners(sent("partners"));
        form.setStory(sent("story"));
        form.setLinks(sent("links"));
        return form;
    }

    private static String day(String name) {
        return sent(name).isBlank() ? null : sent(name).strip();
    }

    private static int year() {
        return sent("year").matches("\\d{4}") ? Integer.parseInt(sent("year")) : 0;
    }

    private static String shortened(String name) {
        String text = sent(name);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
