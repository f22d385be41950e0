package ua.zvit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.KnownTown;
import ua.zvit.events.values.ToldEvent;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.event.EventReader;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.shared.Roles;

/**
 * What a text seems to tell as events: by the mentions of the check, which are read in the words and the days that stand
 * there. What is read is proposed in a form, for a person to correct; nothing comes into the register by itself.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
public class ToldEvents {
    private static final int LONGEST = 60_000;
    private static final int MOST = 12;
    private static final int LONGEST_TITLE = 120;
    private static final Pattern QUOTED = Pattern.compile("«([^«»]{3," + LONGEST_TITLE + "})»");
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\d–.,-]*(?:(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)"
                    + "|\\d{4}|року|р\\.|[\\s,–-])*");

    private EventQueries queries;
    private Gazetteer gazetteer;

    protected ToldEvents() {}

    @Inject
    public ToldEvents(EventQueries queries, Gazetteer gazetteer) {
        this.queries = queries;
        this.gazetteer = gazetteer;
    }

    /**
     * @param narrative restricted HTML; of a very long one only its beginning is read
     * @param year of the report, for days that tell none
     * @return what is told with a day, in the order of the text, at most {@value #MOST}
     */
    public List<ToldEvent> in(String narrative, int year) {
        String read = narrative.length() > LONGEST ? narrative.substring(0, LONGEST) : narrative;
        FieldText text = new FieldText("", "narrative", NarrativeText.ofHtml(read), year);
        return EventReader.in(List.of(text)).stream()
                .filter(mention -> mention.isDated() && mention.date().isDays())
                .limit(MOST)
                .map(this::told)
                .toList();
    }

    /** @return what a passage tells, as far as it can be read; the days are missing where it tells none */
    public EventFacts read(String passage, int year) {
        FieldText text = new FieldText("", "narrative", NarrativeText.ofPlain(passage), year);
        return EventReader.in(List.of(text)).stream()
                .filter(mention -> mention.isDated() && mention.date().isDays())
                .findFirst()
                .map(this::facts)
                .orElseGet(() -> facts(passage, null));
    }

    private ToldEvent told(EventMention mention) {
        EventFacts facts = facts(mention);
        return new ToldEvent(
                words(mention, mention.head()), facts, queries.alike(facts, words(mention, mention.span())));
    }

    private EventFacts facts(EventMention mention) {
        return facts(words(mention, mention.head()), mention);
    }

    private EventFacts facts(String head, EventMention mention) {
        Optional<KnownTown> town = gazetteer.within(head);
        return new EventFacts(
                title(head),
                mention == null ? null : mention.date().start(),
                mention == null ? null : mention.date().end(),
                town.map(KnownTown::name).orElse(""),
                town.map(KnownTown::country).orElse("UA"),
                null,
                List.of(),
                mention == null ? head : words(mention, mention.span()),
                List.of());
    }

    /** The words in quotes, or the sentence without its day. */
    private static String title(String head) {
        Matcher quoted = QUOTED.matcher(head);
        String title = quoted.find() ? quoted.group(1) : OPENING.matcher(head).replaceFirst("");
        String bare = title.strip().replaceAll("[.\\s]+$", "");
        String shown =
                bare.length() > LONGEST_TITLE ? bare.substring(0, LONGEST_TITLE).replaceAll("\\s\\S*$", "") : bare;
        return shown.isEmpty() ? shown : shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
    }

    private static String words(EventMention mention, Span span) {
        return mention.source().text().substring(span.start(), span.end());
    }
}
