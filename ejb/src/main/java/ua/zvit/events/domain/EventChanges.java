package ua.zvit.events.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.events.values.EventDifference;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventField;
import ua.zvit.events.values.RenewedPassage;

/**
 * What became of an event since a text told it. A passage is the drafter's own: only what stands in it word by word is
 * exchanged; what was bent or worded otherwise is left to the drafter, by name.
 */
public final class EventChanges {
    private final EventFacts before;
    private final EventFacts after;
    private final UnaryOperator<String> countries;

    /** @param countries the Ukrainian name of a country by its code */
    public EventChanges(EventFacts before, EventFacts after, UnaryOperator<String> countries) {
        this.before = before;
        this.after = after;
        this.countries = countries;
    }

    /** @return what is told otherwise, field by field */
    public List<EventDifference> differences() {
        Map<EventField, String> now = told(after);
        List<EventDifference> differences = new ArrayList<>();
        told(before).forEach((field, words) -> {
            if (!words.equals(now.get(field))) {
                differences.add(new EventDifference(field, words, now.get(field)));
            }
        });
        return differences;
    }

    /** @return the passage with what has changed, as far as it stands there */
    public RenewedPassage renew(String passage) {
        String text = passage;
        List<EventField> left = new ArrayList<>();
        for (EventDifference difference : differences()) {
            Optional<String> exchanged = exchange(text, difference.field());
            text = exchanged.orElse(text);
            if (exchanged.isEmpty() && isOftenTold(difference.field())) {
                left.add(difference.field());
            }
        }
        return new RenewedPassage(text, left);
    }

    /** A passage seldom names the partners or links; what has changed there is shown and asks for nothing. */
    private static boolean isOftenTold(EventField field) {
        return field != EventField.LINKS && field != EventField.STORY && field != EventField.PARTNERS;
    }

    private Optional<String> exchange(String text, EventField field) {
        return switch (field) {
            case TITLE -> first(text, List.of(before.title()), List.of(after.title()));
            case DATES -> first(text, EventWords.days(before), EventWords.days(after));
            case PLACE -> place(text);
            case PARTICIPANTS ->
                first(text, List.of(number(before.participants())), List.of(number(after.participants())));
            case PARTNERS, STORY, LINKS -> Optional.empty();
        };
    }

    private Optional<String> place(String text) {
        return first(text, List.of(place(before)), List.of(place(after)))
                .or(() -> before.country().equals(after.country())
                        ? first(text, List.of(before.town()), List.of(after.town()))
                        : Optional.empty());
    }

    /** Exchanges the first of the ways that stands there as words of its own. */
    private static Optional<String> first(String text, List<String> old, List<String> wanted) {
        for (int way = 0; way < old.size(); way++) {
            if (old.get(way).isEmpty() || wanted.get(way).isEmpty()) {
                continue;
            }
            String found = "(?<![\\p{L}\\p{N}])" + Pattern.quote(old.get(way)) + "(?![\\p{L}\\p{N}])";
            String exchanged = text.replaceAll(found, Matcher.quoteReplacement(wanted.get(way)));
            if (!exchanged.equals(text)) {
                return Optional.of(exchanged);
            }
        }
        return Optional.empty();
    }

    private Map<EventField, String> told(EventFacts facts) {
        Map<EventField, String> told = new LinkedHashMap<>();
        told.put(EventField.TITLE, facts.title());
        told.put(EventField.DATES, EventWords.inWords(facts));
        told.put(EventField.PLACE, place(facts));
        told.put(EventField.PARTICIPANTS, number(facts.participants()));
        told.put(EventField.PARTNERS, String.join("; ", facts.partners()));
        told.put(EventField.STORY, facts.story());
        told.put(EventField.LINKS, String.join(" ", facts.links()));
        return told;
    }

    private String place(EventFacts facts) {
        String country = countries.apply(facts.country());
        return facts.town().isEmpty() ? country : facts.town() + ", " + country;
    }

    private static String number(Integer number) {
        return Objects.toString(number, "");
    }

    /** @return how a text names the event where nothing else is written: title, days and place */
    public static String phrase(EventFacts facts, UnaryOperator<String> countries) {
        EventChanges words = new EventChanges(facts, facts, countries);
        return "«" + facts.title() + "» (" + EventWords.inWords(facts) + ", " + words.place(facts) + ")";
    }
}
