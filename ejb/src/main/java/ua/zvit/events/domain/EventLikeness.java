package ua.zvit.events.domain;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.events.values.EventFacts;

/**
 * Whether two tellings could be of one event: days that touch or almost do, and titles or places that are alike. Words are
 * compared by their beginnings, as Ukrainian bends their ends. It only proposes: two visits to one town in one week are two
 * events, and a person says so.
 */
public final class EventLikeness {
    /** So far apart two tellings of one event may put it: people mistake a day or a week. */
    public static final int FARTHEST_DAYS = 7;

    private static final int STEM = 5;
    private static final int SHORTEST = 3;
    private static final double ALIKE = 0.5;
    private static final double SAME_TOWN = 0.35;
    private static final double A_DAY = 0.02;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final EventFacts facts;
    private final Set<String> words;
    private final Set<String> around;

    /**
     * @param facts what is told
     * @param around further words that may name the event, such as the sentence it was read in; may be empty
     */
    public EventLikeness(EventFacts facts, String around) {
        this.facts = facts;
        this.words = stems(facts.title());
        this.around = stems(facts.title() + " " + facts.town() + " " + around);
    }

    /** @return from 0 (hardly the same) to about 1.4; more is likelier */
    public double with(EventFacts other) {
        if (facts.begins() == null || apart(other) > FARTHEST_DAYS) {
            return 0;
        }
        double title = Math.max(share(words, stems(other.title())), share(stems(other.title()), around));
        Set<String> town = stems(other.town());
        boolean sameTown = !town.isEmpty() && around.containsAll(town);
        if (title < ALIKE && !(sameTown && apart(other) == 0)) {
            return 0;
        }
        return title + (sameTown ? SAME_TOWN : 0) - A_DAY * apart(other);
    }

    /** @return days between the two; 0 where they touch */
    private long apart(EventFacts other) {
        long after = ChronoUnit.DAYS.between(facts.ends(), other.begins());
        long before = ChronoUnit.DAYS.between(other.ends(), facts.begins());
        return Math.max(0, Math.max(after, before));
    }

    /** @return how much of the first stands in the other */
    private static double share(Set<String> one, Set<String> other) {
        return one.isEmpty() ? 0 : (double) one.stream().filter(other::contains).count() / one.size();
    }

    private static Set<String> stems(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
