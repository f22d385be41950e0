package ua.zvit.check.mention;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.check.mention.EventPair.Relation;
import ua.zvit.check.text.Word;

/**
 * Decides which tellings are of one event. The nearer the dates, the less likeness it asks for: the same dates and a
 * shared name are enough with {@value #SAME_WITH_NAME} of the shorter text in common, different dates need nearly all of
 * it. Shared towns count little, words that all events share count little, and an article about an event, an application
 * for it or another stage of a series is not the event.
 */
public final class EventComparison {

    private static final double SAME_WITH_NAME = 0.30;
    private static final double SAME = 0.42;
    private static final double NESTED_WITH_NAME = 0.40;
    private static final double NESTED_IN_MEASURE_WITH_NAME = 0.30;
    private static final double NESTED_IN_HOLIDAY = 0.05;
    private static final double NESTED_IN_MEASURE = 0.40;
    private static final double NESTED = 0.60;
    private static final double CONFLICT_NEAR = 0.50;
    private static final double CONFLICT_WITH_NAME = 0.50;
    private static final double CONFLICT = 0.75;
    private static final double CONFLICT_IN_TOWN = 0.55;
    private static final double UNDATED = 0.80;
    private static final int FEWEST_WORDS = 6;
    private static final int FARTHEST_DAYS = 62;
    private static final int NEAR_DAYS = 3;
    private static final int SHOWN = 5;

    private static final double POINTED_AT = 0.02;
    private static final double RECURRED = 0.90;
    private static final int WEEK = 7;
    private static final double NAME = 0.08;
    private static final double SAME_RANGE = 0.10;
    private static final double TITLED = 0.15;
    private static final int MOST_NAMES = 3;

    private final List<EventMention> events;
    private final EventWeights weights;
    private final Map<EventMention, EventMarks> marks = new IdentityHashMap<>();
    private final Map<EventMention, EventKind> kinds = new IdentityHashMap<>();
    private final Map<EventMention, EventSigns> signs = new IdentityHashMap<>();

    public EventComparison(List<EventMention> events) {
        this.events = events;
        this.weights = new EventWeights(events);
        events.forEach(event -> marks.put(event, EventMarks.of(event)));
        events.forEach(event -> kinds.put(event, EventKind.of(event)));
        events.forEach(event ->
                signs.put(event, EventSigns.of(event, marks.get(event).towns())));
    }

    public List<EventPair> pairs() {
        List<EventPair> pairs = new ArrayList<>();
        EventCandidates candidates = new EventCandidates(events, weights, (a, b) -> relation(a, b) != null);
        for (EventCandidates.Pair candidate : candidates.pairs()) {
            compare(events.get(candidate.first()), events.get(candidate.second()))
                    .ifPresent(pairs::add);
        }
        return withoutSettledConflicts(pairs);
    }

    private Optional<EventPair> compare(EventMention a, EventMention b) {
        if (kinds.get(a).differsFrom(kinds.get(b)) || marks.get(a).keepApartFrom(marks.get(b))) {
            return Optional.empty();
        }
        Relation relation = relation(a, b);
        double likeness = weights.likeness(a, b) + bonus(relation, a, b);
        boolean enough = relation != null && likeness >= threshold(relation, a, b);
        if (System.getProperty("dump") != null)
            System.out.printf(
                    "DUMP %.2f bonus %.2f thr %.2f contrast %s names %s rel %s%n   %s%n   %s%n",
                    weights.likeness(a, b), bonus(relation, a, b), relation==null?0:threshold(relation,a,b), new EventContrast(a, b).isFound(), weights.sharedNames(a, b), relation,
                    a.head().of(a.source().text()), b.head().of(b.source().text()));
        if (!enough || relation != Relation.NESTED && new EventContrast(a, b).isFound()) {
            return Optional.empty();
        }
        boolean turned = relation == Relation.NESTED && a.date().contains(b.date());
        return Optional.of(turned ? pair(b, a, relation, likeness) : pair(a, b, relation, likeness));
    }


    /** Signs beside the words, and every shared name but the first (which lowers the threshold). */
    private double bonus(Relation relation, EventMention a, EventMention b) {
        if (relation == Relation.NESTED) {
            return 0;
        }
        int names = Math.min(MOST_NAMES, weights.sharedNames(a, b).size());
        double own = signs.get(a).bonus(signs.get(b)) + Math.max(0, names - 1) * NAME;
        boolean sameDays = a.isDated() && b.isDated() && a.date().sameAs(b.date()) && !isVague(a, b);
        if (sameDays) {
            return own + (a.date().days() > 1 ? SAME_RANGE : 0);
        }
        boolean namely = relation == Relation.SAME && names > 1 && a.isDated() && b.isDated();
        return namely ? own : Math.min(0, own);
    }

    /** What the dates allow the two to be; null where they can only be different events. */
    private static Relation relation(EventMention a, EventMention b) {
        if (!a.isDated() || !b.isDated()) {
            return Math.min(a.words().size(), b.words().size()) >= FEWEST_WORDS ? Relation.SAME : null;
        }
        if (a.date().sameAs(b.date())) {
            return Relation.SAME;
        }
        if (a.date().contains(b.date()) || b.date().contains(a.date())) {
            return isVague(a, b) ? Relation.SAME : Relation.NESTED;
        }
        boolean apart = a.measure().equals(b.measure())
                || isVague(a, b)
                || farApart(a.date(), b.date())
                || areTwoTurns(a.date(), b.date());
        return apart ? null : Relation.CONFLICT;
    }

    private double threshold(Relation relation, EventMention a, EventMention b) {
        if (!a.isDated() || !b.isDated()) {
            return UNDATED;
        }
        boolean named = !weights.sharedNames(a, b).isEmpty();
        boolean recur = kinds.get(a).recurring() && kinds.get(b).recurring();
        if (relation == Relation.CONFLICT && recur && days(a.date(), b.date()) >= WEEK - 2) {
            return RECURRED;
        }
        if (relation == Relation.CONFLICT && !recur && days(a.date(), b.date()) <= NEAR_DAYS
                && signs.get(a).shareTitle(signs.get(b))) {
            return TITLED;
        }
        boolean town = signs.get(a).shareTown(signs.get(b));
        if (relation == Relation.CONFLICT && town && days(a.date(), b.date()) <= NEAR_DAYS) {
            return CONFLICT_IN_TOWN;
        }
        if (relation == Relation.CONFLICT && named && days(a.date(), b.date()) <= NEAR_DAYS) {
            return CONFLICT_NEAR;
        }
        if (relation == Relation.CONFLICT || isVague(a, b)) {
            return named ? CONFLICT_WITH_NAME : CONFLICT;
        }
        if (relation == Relation.SAME && signs.get(a).shareTitle(signs.get(b))) {
            return POINTED_AT;
        }
        if (relation == Relation.SAME) {
            return named ? SAME_WITH_NAME : SAME;
        }
        if (weights.shareHoliday(a, b)) {
            return NESTED_IN_HOLIDAY;
        }
        if (pointsInto(a.date().contains(b.date()) ? b : a, a.date().contains(b.date()) ? a : b)) {
            return POINTED_AT;
        }
        if (a.measure().equals(b.measure())) {
            return named ? NESTED_IN_MEASURE_WITH_NAME : NESTED_IN_MEASURE;
        }
        return named || town ? NESTED_WITH_NAME : NESTED;
    }

    private boolean pointsInto(EventMention inner, EventMention outer) {
        Set<String> names = weights.sharedNames(inner, outer);
        EventSigns of = signs.get(outer);
        return !names.isEmpty() && EventKind.pointsInto(inner, names)
                || (!names.isEmpty() || of.shareTown(signs.get(inner)))
                        && EventKind.pointsIntoSort(inner, of.sorts())
                || EventKind.tellsTitle(inner, of.titles())
                || EventKind.sharesTurn(inner, new HashSet<>(outer.words()));
    }

    /** A whole month says too little to tell one day from another. */
    private static boolean isVague(EventMention a, EventMention b) {
        return !a.date().isDays() || !b.date().isDays();
    }

    private static boolean farApart(DateMention a, DateMention b) {
        boolean sameDayOfYear = a.start().getDayOfYear() == b.start().getDayOfYear();
        return !sameDayOfYear && days(a, b) > FARTHEST_DAYS;
    }

    private static long days(DateMention a, DateMention b) {
        return Math.abs(ChronoUnit.DAYS.between(a.start(), b.start()));
    }

    /** Two ranges of a week or more, one after the other: two shifts of a camp, two groups of a course. */
    private static boolean areTwoTurns(DateMention a, DateMention b) {
        boolean apart = a.end().isBefore(b.start()) || b.end().isBefore(a.start());
        return apart && a.days() >= WEEK && b.days() >= WEEK;
    }

    /** Two measures that tell the same series on the same days do not contradict each other. */
    private static List<EventPair> withoutSettledConflicts(List<EventPair> pairs) {
        Set<String> settled = new HashSet<>();
        for (EventPair pair : pairs) {
            if (pair.relation() != Relation.CONFLICT) {
                settled.add(key(pair.first(), pair.second()));
                settled.add(key(pair.second(), pair.first()));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.relation() != Relation.CONFLICT
                        || !settled.contains(key(pair.first(), pair.second()))
                                && !settled.contains(key(pair.second(), pair.first())))
                .toList();
    }

    private static String key(EventMention event, EventMention other) {
        return event.measure() + "\u0000" + event.span().start() + "\u0000" + other.measure();
    }

    private EventPair pair(EventMention a, EventMention b, Relation relation, double likeness) {
        Set<String> inBoth = new HashSet<>(b.words());
        Map<String, String> shared = new LinkedHashMap<>();
        for (Word word : a.source().wordsIn(a.span())) {
            String stem = Synonyms.of(word);
            if (inBoth.contains(stem) && !Vocabulary.isCommon(stem)) {
                shared.putIfAbsent(stem, word.text());
            }
        }
        List<String> shown = shared.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> weights.frequency(entry.getKey())))
                .limit(SHOWN)
                .map(Map.Entry::getValue)
                .toList();
        return new EventPair(a, b, relation, likeness, shown);
    }
}
