package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.event.EventThresholds.Read;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.text.Word;

/**
 * Decides which tellings are of one event: by the words they share, rare ones weighing more, by signs beside the words
 * ({@link EventSigns}), and by their dates ({@link EventThresholds}). Shared towns and the words of every report count
 * little; an article about an event, an application for it or another stage of a series is not the event, and two
 * sentences of one mould that differ in what they are about tell two ({@link EventContrast}).
 */
public final class EventComparison {

    private static final double NAME = 0.08;
    private static final double SAME_RANGE = 0.16;
    private static final double SAME_NUMBER = 0.06;
    private static final int MOST_NAMES = 3;
    private static final int FEWEST_WORDS = 6;
    private static final int FARTHEST_DAYS = 62;
    private static final int SHOWN = 5;
    private static final int WEEK = 7;
    private static final int USUAL = 4;

    private final List<EventMention> events;
    private final EventWeights weights;
    private final EventThresholds thresholds;
    private final Map<EventMention, EventMarks> marks = new IdentityHashMap<>();
    private final Map<EventMention, Read> read = new IdentityHashMap<>();

    public EventComparison(List<EventMention> events) {
        this.events = events;
        this.weights = new EventWeights(events);
        this.thresholds = new EventThresholds(weights);
        for (EventMention event : events) {
            EventMarks mark = EventMarks.of(event);
            marks.put(event, mark);
            read.put(event, new Read(event, EventKind.of(event), EventSigns.of(event, mark.towns()), mark));
        }
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
        boolean different = read.get(a).kind().differsFrom(read.get(b).kind())
                || marks.get(a).keepApartFrom(marks.get(b), this::isUsual);
        Relation relation = relation(a, b);
        double words = different || relation == null ? 0 : weights.likeness(a, b);
        if (words == 0 && (relation != Relation.NESTED || different)) {
            return Optional.empty();
        }
        double likeness = words + bonus(relation, a, b);
        boolean enough =
                likeness >= thresholds.of(relation, read.get(a), read.get(b)).share();
        if (!enough || relation != Relation.NESTED && new EventContrast(a, b).isFound()) {
            return Optional.empty();
        }
        boolean turned = relation == Relation.NESTED && a.date().contains(b.date());
        return Optional.of(turned ? pair(b, a, relation, likeness) : pair(a, b, relation, likeness));
    }

    private boolean isUsual(String town) {
        return weights.frequency(town) > USUAL;
    }

    /** Signs beside the words, and every shared name but the first, which lowers the threshold. */
    private double bonus(Relation relation, EventMention a, EventMention b) {
        if (relation == Relation.NESTED) {
            return 0;
        }
        int names = Math.min(MOST_NAMES, weights.sharedNames(a, b).size());
        double signs = read.get(a).signs().bonus(read.get(b).signs()) + Math.max(0, names - 1) * NAME;
        boolean dated = relation == Relation.SAME && a.isDated() && b.isDated();
        if (dated && !EventThresholds.isVague(a, b)) {
            boolean numbered = marks.get(a).shareNumber(marks.get(b));
            return signs + (a.date().days() > 1 ? SAME_RANGE : 0) + (numbered ? SAME_NUMBER : 0);
        }
        if (relation == Relation.CONFLICT && EventThresholds.isNear(a.date(), b.date())) {
            return Math.min(0, read.get(a).signs().bonus(read.get(b).signs())) + Math.max(0, names - 1) * NAME;
        }
        return dated && names > 1 ? signs : Math.min(0, signs);
    }

    /** What the dates allow the two to be; null where they can only be different events. */
    private static Relation relation(EventMention a, EventMention b) {
        if (!a.isDated() || !b.isDated()) {
            return Math.min(a.words().size(), b.words().size()) >= FEWEST_WORDS ? Relation.SAME : null;
        }
        if (a.date().sameAs(b.date()) || EventKind.isBeginningOf(a, b) || EventKind.isBeginningOf(b, a)) {
            return Relation.SAME;
        }
        boolean vague = EventThresholds.isVague(a, b);
        if (a.date().contains(b.date()) || b.date().contains(a.date())) {
            return vague ? Relation.SAME : Relation.NESTED;
        }
        boolean apart = a.measure().equals(b.measure())
                || vague
                || farApart(a.date(), b.date())
                || areTwoTurns(a.date(), b.date());
        return apart ? null : Relation.CONFLICT;
    }

    private static boolean farApart(DateMention a, DateMention b) {
        boolean sameDayOfYear = a.start().getDayOfYear() == b.start().getDayOfYear();
        return !sameDayOfYear && EventThresholds.days(a, b) > FARTHEST_DAYS;
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
