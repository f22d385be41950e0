package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.zvit.events.values.CitationPlace;
import ua.zvit.events.values.CitedEvent;
import ua.zvit.events.values.EventDifference;
import ua.zvit.events.values.EventField;
import ua.zvit.events.values.EventSummary;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.TextView;

/** Answers of the register to a script, in the words of the page. */
@Named
@RequestScoped
public class EventDeskWordsView {
    private EventWordsView words;
    private TextView text;

    protected EventDeskWordsView() {}

    @Inject
    public EventDeskWordsView(EventWordsView words, TextView text) {
        this.words = words;
        this.text = text;
    }

    JsonObjectBuilder good() {
        return Json.createObjectBuilder().add("outcome", "ok");
    }

    /** @param asked whether the person may insist */
    JsonObject refused(ZvitException refused, boolean asked) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        refused.faults()
                .forEach(fault -> faults.add(
                        Json.createObjectBuilder().add("field", fault.field()).add("words", words(fault))));
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("words", text.of(refused))
                .add("asked", asked)
                .add("faults", faults)
                .build();
    }

    private String words(Fault fault) {
        return text.where(fault).map(where -> where + ": " + text.of(fault)).orElseGet(() -> text.of(fault));
    }

    JsonObjectBuilder shown(EventSummary event) {
        return Json.createObjectBuilder()
                .add("id", event.id())
                .add("revision", event.revision())
                .add("title", event.facts().title())
                .add("when", words.days(event.facts()))
                .add("place", words.place(event.facts()))
                .add("department", event.department());
    }

    JsonObjectBuilder cited(CitedEvent cited) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        cited.differences().forEach(difference -> changes.add(change(difference)));
        String others =
                cited.earlier().stream().map(CitationPlace::label).distinct().collect(Collectors.joining(", "));
        return shown(cited.event())
                .add("seen", cited.seen())
                .add("changes", changes)
                .add("others", others.isEmpty() ? "" : text.of("page.entry.events.also", others))
                .add(
                        "reference",
                        others.isEmpty() ? "" : reference(cited.earlier().get(0)));
    }

    /** The words that a text is given stay Ukrainian, as the text is. */
    private static String reference(CitationPlace first) {
        return Messages.text(Messages.UKRAINIAN, "page.entry.events.reference-text", first.label());
    }

    private String change(EventDifference difference) {
        String field = text.of("event.field." + difference.field().code());
        return difference.field() == EventField.STORY
                ? text.of("page.entry.events.change-long", field)
                : text.of("page.entry.events.change", field, told(difference.before()), told(difference.after()));
    }

    private String told(String words) {
        return words.isEmpty() ? "–" : words;
    }

    JsonArrayBuilder fields(List<EventField> fields) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        fields.forEach(field -> names.add(text.of("event.field." + field.code())));
        return names;
    }

    JsonObject form(EventForm form) {
        return good().add(
                        "form",
                        Json.createObjectBuilder()
                                .add("title", form.getTitle())
                                .add("begins", Objects.toString(form.getBegins(), ""))
                                .add("ends", Objects.toString(form.getEnds(), ""))
                                .add("town", form.getTown())
                                .add("country", form.getCountry())
                                .add("story", form.getStory()))
                .build();
    }
}
