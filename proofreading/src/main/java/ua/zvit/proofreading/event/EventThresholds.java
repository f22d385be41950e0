package ua.zvit.proofreading.event;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.mention.DateMention;

/**
 * How much of the shorter telling must stand in the other for the two to be one event. The nearer the dates, the less is
 * asked; a shared name, town or title lowers it further.
 */
final class EventThresholds {

    private static final int NEAR_DAYS = 3;
    private static final int WEEK = 7;
    private static final int RARE = 4;

    private final EventWeights weights;

    EventThresholds(EventWeights weights) {
        this.weights = weights;
    }

    /** A telling with what was read in it. */
    record Read(EventMention event, EventKind kind, EventSigns signs, EventMarks marks) {

        boolean isDated() {
            return event.isDated();
        }
    }

    Likeness of(Relation relation, Read a, Read b) {
        if (!a.isDated() || !b.isDated()) {
            return Likeness.UNDATED;
        }
        boolean named = !weights.sharedNames(a.event(), b.event()).isEmpty();
        return switch (relation) {
            case CONFLICT -> conflict(a, b, named);
            case SAME -> same(a, b, named);
            case NESTED -> nested(a, b, named);
        };
    }

    private Likeness conflict(Read a, Read b, boolean named) {
        Set<String> names = weights.sharedNames(a.event(), b.event());
        if (EventKind.pointsBack(a.event(), names) || EventKind.pointsBack(b.event(), names)) {
            return Likeness.OUT_OF_REACH;
        }
        long days = days(a.event().date(), b.event().date());
        boolean near = days <= NEAR_DAYS;
        boolean recur = a.kind().recurring() && b.kind().recurring();
        if (recur && days >= WEEK - 2 || a.kind().next() != b.kind().next()) {
            return Likeness.OUT_OF_REACH;
        }
        if (!recur && near && a.signs().shareTitle(b.signs())) {
            return Likeness.TITLED;
        }
        if (areShifted(a.event().date(), b.event().date())) {
            return named ? Likeness.SHIFTED_WITH_NAME : Likeness.SHIFTED;
        }
        if (named) {
            return Likeness.CONFLICT_WITH_NAME;
        }
        if (near && a.signs().shareTown(b.signs())) {
            return Likeness.CONFLICT_IN_TOWN;
        }
        return days <= WEEK ? Likeness.CONFLICT_IN_WEEK : Likeness.CONFLICT;
    }

    private Likeness same(Read a, Read b, boolean named) {
        if (isVague(a.event(), b.event())) {
            return named ? Likeness.VAGUE_WITH_NAME : Likeness.CONFLICT;
        }
        if (a.signs().shareTitle(b.signs())) {
            return Likeness.POINTED_AT;
        }
        boolean likeNamed = shareCountry(a.event(), b.event()) || a.marks().shareNumber(b.marks());
        if (named || likeNamed) {
            return Likeness.SAME_WITH_NAME;
        }
        boolean apart = !a.event().measure().equals(b.event().measure());
        return apart && shareRareTown(a, b) ? Likeness.SAME_IN_TOWN : Likeness.SAME;
    }

    private static boolean shareCountry(EventMention a, EventMention b) {
        return a.places().stream()
                .anyMatch(place -> PlaceNames.isForeign(place) && b.places().contains(place));
    }

    private Likeness nested(Read a, Read b, boolean named) {
        boolean first = b.event().date().contains(a.event().date());
        if (weights.shareHoliday(a.event(), b.event())) {
            return Likeness.NESTED_IN_HOLIDAY;
        }
        if (first ? pointsInto(a, b) : pointsInto(b, a)) {
            return Likeness.POINTED_AT;
        }
        if (first ? isPartOfVisit(a, b) : isPartOfVisit(b, a)) {
            return Likeness.NESTED_IN_VISIT;
        }
        if (a.event().measure().equals(b.event().measure())) {
            return named ? Likeness.NESTED_IN_MEASURE_WITH_NAME : Likeness.NESTED_IN_MEASURE;
        }
        if (!named && a.signs().shareSort(b.signs())) {
            return Likeness.NESTED_OF_SORT;
        }
        return named
                ? Likeness.NESTED_WITH_NAME
                : a.signs().shareTown(b.signs()) ? Likeness.NESTED_IN_TOWN : Likeness.NESTED;
    }

    private boolean pointsInto(Read inner, Read outer) {
        Set<String> names = weights.sharedNames(inner.event(), outer.event());
        boolean town = outer.signs().shareTown(inner.signs());
        boolean near = !names.isEmpty() || town;
        return inner.signs().shareThemedWeek(outer.signs())
                || EventKind.pointsInto(inner.event(), names)
                || near && EventKind.pointsIntoSort(inner.event(), outer.signs().sorts())
                || EventKind.tellsTitle(inner.event(), outer.signs().titles())
                || EventKind.sharesTurn(
                        inner.event(), new HashSet<>(outer.event().words()));
    }

    private boolean isPartOfVisit(Read inner, Read outer) {
        return outer.signs().isVisit() && !inner.signs().isVisit() && shareRareTown(inner, outer);
    }

    /** A town that the report hardly names: the council's own is everywhere. */
    private boolean shareRareTown(Read inner, Read outer) {
        return inner.signs().towns().stream()
                .anyMatch(town -> outer.signs().towns().contains(town) && weights.frequency(town) <= RARE);
    }

    /** A whole month says too little to tell one day from another. */
    static boolean isVague(EventMention a, EventMention b) {
        return !a.date().isDays() || !b.date().isDays();
    }

    /** Two ranges of one length that overlap: a slip of the pen rather than two events. */
    private static boolean areShifted(DateMention a, DateMention b) {
        boolean overlap = !a.end().isBefore(b.start()) && !b.end().isBefore(a.start());
        return overlap && a.days() > 1 && a.days() == b.days();
    }

    static boolean isNear(DateMention a, DateMention b) {
        return days(a, b) <= NEAR_DAYS;
    }

    static long days(DateMention a, DateMention b) {
        return Math.abs(ChronoUnit.DAYS.between(a.start(), b.start()));
    }
}
