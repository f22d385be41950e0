package ua.zvit.events.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.zvit.events.values.EventFacts;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.PlainText;

/** What an event must tell, and how much: all faults at once. */
public final class EventRules {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_STORY = 20_000;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_NAMES = 50;
    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_PARTICIPANTS = 10_000_000;

    private final EventFacts facts;
    private final List<Fault> faults = new ArrayList<>();

    private EventRules(EventFacts facts) {
        this.facts = facts;
    }

    /** @return every fault with its field; empty when the event may be kept */
    public static List<Fault> faults(EventFacts facts) {
        EventRules rules = new EventRules(facts);
        rules.text("title", facts.title(), LONGEST_TITLE);
        if (facts.title().isEmpty()) {
            rules.fault("title", "missing");
        }
        rules.days();
        rules.place();
        if (facts.participants() != null && (facts.participants() < 0 || facts.participants() > MOST_PARTICIPANTS)) {
            rules.fault("participants", "participants-number");
        }
        rules.names("partners", facts.partners(), LONGEST_NAME);
        rules.text("story", facts.story(), LONGEST_STORY);
        rules.names("links", facts.links(), LONGEST_LINK);
        facts.links().stream()
                .filter(link -> !isAddress(link))
                .forEach(link -> rules.fault("links", "link-address", link));
        return List.copyOf(rules.faults);
    }

    /** @return a fault with its place in the words that stand beside the field */
    public static Fault at(String field, String code, Object... args) {
        return Fault.at(null, field, code, args).in(reader -> Messages.text(reader, "event.field." + field));
    }

    private void days() {
        LocalDate begins = facts.begins();
        LocalDate ends = facts.ends();
        if (begins == null) {
            fault("begins", "missing");
        } else if (!Dates.isSane(begins)) {
            fault("begins", "date-expected");
        }
        if (ends != null && !Dates.isSane(ends)) {
            fault("ends", "date-expected");
        } else if (begins != null && ends.isBefore(begins)) {
            fault("ends", "event-ends-before", begins);
        }
    }

    private void place() {
        text("town", facts.town(), LONGEST_TOWN);
        if (facts.country().isEmpty()) {
            fault("country", "missing");
        } else if (!Set.of(Locale.getISOCountries()).contains(facts.country())) {
            fault("country", "country-unknown");
        }
    }

    private void names(String field, List<String> names, int longest) {
        if (names.size() > MOST_NAMES) {
            fault(field, "names-too-many", MOST_NAMES);
        }
        names.forEach(name -> text(field, name, longest));
    }

    private void text(String field, String text, int longest) {
        if (text.length() > longest) {
            fault(field, "text-too-long", longest);
        }
        PlainText.fault(text).ifPresent(code -> fault(field, code));
    }

    private void fault(String field, String code, Object... args) {
        faults.add(at(field, code, args));
    }

    private static boolean isAddress(String link) {
        try {
            URI address = URI.create(link);
            return List.of("http", "https")
                            .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
