package ua.zvit.printing.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import ua.zvit.printing.merge.MergeStretch.Kind;
import ua.zvit.printing.narrative.CommonParts;

/**
 * Finds what each of two made of one. What both left as it was holds the three texts together; between, whoever changed something
 * is told. Changes of two people with less than a few words between them count as one place, for nobody writes a sentence in
 * turns by accident.
 */
final class ThreeWay<T> {
    /** So many parts that nobody touched keep two people's changes apart. */
    private static final int APART = 3;

    private final List<T> before;
    private final List<T> mine;
    private final List<T> theirs;
    private final int[] inMine;
    private final int[] inTheirs;

    private ThreeWay(List<T> before, List<T> mine, List<T> theirs) {
        this.before = before;
        this.mine = mine;
        this.theirs = theirs;
        this.inMine = places(before, mine);
        this.inTheirs = places(before, theirs);
    }

    /** @param parting parts that keep changes apart, however few they are */
    static <T> List<MergeStretch<T>> of(List<T> before, List<T> mine, List<T> theirs, Predicate<T> parting) {
        return joined(new ThreeWay<>(before, mine, theirs).stretches(), parting);
    }

    private static <T> int[] places(List<T> before, List<T> after) {
        int[] places = new int[before.size()];
        Arrays.fill(places, -1);
        CommonParts.of(before, after).forEach(pair -> places[pair[0]] = pair[1]);
        return places;
    }

    private List<MergeStretch<T>> stretches() {
        List<MergeStretch<T>> stretches = new ArrayList<>();
        int old = 0;
        int here = 0;
        int there = 0;
        while (old < before.size() || here < mine.size() || there < theirs.size()) {
            int next = old;
            while (next < before.size() && (inMine[next] < 0 || inTheirs[next] < 0)) {
                next++;
            }
            boolean end = next == before.size();
            int hereNext = end ? mine.size() : inMine[next];
            int thereNext = end ? theirs.size() : inTheirs[next];
            if (next > old || hereNext > here || thereNext > there) {
                stretches.add(MergeStretch.of(
                        before.subList(old, next), mine.subList(here, hereNext), theirs.subList(there, thereNext)));
            }
            old = next;
            here = hereNext;
            there = thereNext;
            int run = 0;
            while (old + run < before.size() && inMine[old + run] == here + run && inTheirs[old + run] == there + run) {
                run++;
            }
            if (run > 0) {
                List<T> same = before.subList(old, old + run);
                stretches.add(MergeStretch.of(same, same, same));
            }
            old += run;
            here += run;
            there += run;
        }
        return stretches;
    }

    private static <T> List<MergeStretch<T>> joined(List<MergeStretch<T>> all, Predicate<T> parting) {
        List<MergeStretch<T>> joined = new ArrayList<>();
        for (MergeStretch<T> next : all) {
            int last = joined.size() - 1;
            if (next.kind() == Kind.SAME
                    || last < 1
                    || !isOnePlace(joined.get(last - 1), joined.get(last), next, parting)) {
                joined.add(next);
                continue;
            }
            MergeStretch<T> between = joined.remove(last);
            MergeStretch<T> former = joined.remove(last - 1);
            joined.add(together(together(former, between), next));
        }
        return joined;
    }

    private static <T> boolean isOnePlace(
            MergeStretch<T> former, MergeStretch<T> between, MergeStretch<T> next, Predicate<T> parting) {
        boolean alone = former.kind() == next.kind() && next.kind() != Kind.CONFLICT;
        return between.kind() == Kind.SAME
                && former.kind() != Kind.SAME
                && !alone
                && between.before().size() < APART
                && between.before().stream().noneMatch(parting);
    }

    private static <T> MergeStretch<T> together(MergeStretch<T> one, MergeStretch<T> other) {
        return MergeStretch.of(
                concat(one.before(), other.before()),
                concat(one.mine(), other.mine()),
                concat(one.theirs(), other.theirs()));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
