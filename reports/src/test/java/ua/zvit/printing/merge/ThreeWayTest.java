package ua.zvit.printing.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.merge.MergeStretch.Kind;

/** Edits of two people, made up by the thousand: whatever they do, nothing of either is lost on the way. */
class ThreeWayTest {
    private static final List<String> WORDS =
            List.of("та", "у", "місто", "зустріч", "делегація", "2025", "року", "проєкт");

    static IntStream seeds() {
        return IntStream.range(0, 3_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allThreeTextsCanBeReadOutOfTheStretches(int seed) {
        Random random = new Random(seed);
        List<String> before = text(random, random.nextInt(40));
        List<String> mine = edited(random, before);
        List<String> theirs = edited(random, before);

        List<MergeStretch<String>> stretches = ThreeWay.of(before, mine, theirs, "¶"::equals);

        assertThat(row(stretches, MergeStretch::before)).isEqualTo(before);
        assertThat(row(stretches, MergeStretch::mine)).isEqualTo(mine);
        assertThat(row(stretches, MergeStretch::theirs)).isEqualTo(theirs);
        assertThat(stretches).allSatisfy(ThreeWayTest::isNamedAfterWhoChangedIt);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOneAloneChangedIsTaken(int seed) {
        Random random = new Random(seed);
        List<String> before = text(random, random.nextInt(40));
        List<String> edited = edited(random, before);

        assertThat(merged(before, edited, before)).isEqualTo(edited);
        assertThat(merged(before, before, edited)).isEqualTo(edited);
        assertThat(merged(before, edited, edited)).isEqualTo(edited);
    }

    /** A word that I wrote stands in the outcome or in a conflict; one that goes was taken away by somebody who is named. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWordVanishesUnseen(int seed) {
        Random random = new Random(seed);
        List<String> before = text(random, 5 + random.nextInt(40));
        List<String> mine = edited(random, before);
        List<String> theirs = edited(random, before);

        for (MergeStretch<String> each : ThreeWay.of(before, mine, theirs, "¶"::equals)) {
            if (each.kind() == Kind.MINE || each.kind() == Kind.THEIRS || each.kind() == Kind.ALIKE) {
                List<String> outcome = each.outcome(MergeChoice.BOTH);
                List<String> unchanged = each.kind() == Kind.MINE ? each.theirs() : each.mine();
                assertThat(each.kind() == Kind.ALIKE ? outcome : unchanged)
                        .isEqualTo(each.kind() == Kind.ALIKE ? each.theirs() : each.before());
            } else if (each.kind() == Kind.CONFLICT) {
                assertThat(each.outcome(MergeChoice.BOTH))
                        .containsAll(each.mine())
                        .containsAll(each.theirs());
            }
        }
    }

    private static void isNamedAfterWhoChangedIt(MergeStretch<String> each) {
        assertThat(each.mine().equals(each.before())).isEqualTo(each.kind() == Kind.SAME || each.kind() == Kind.THEIRS);
        assertThat(each.theirs().equals(each.before())).isEqualTo(each.kind() == Kind.SAME || each.kind() == Kind.MINE);
        assertThat(each.mine().equals(each.theirs())).isEqualTo(each.kind() == Kind.SAME || each.kind() == Kind.ALIKE);
    }

    private static List<String> merged(List<String> before, List<String> mine, List<String> theirs) {
        List<MergeStretch<String>> stretches = ThreeWay.of(before, mine, theirs, "¶"::equals);
        assertThat(stretches).noneMatch(each -> each.kind() == Kind.CONFLICT);
        return row(stretches, each -> each.outcome(MergeChoice.MINE));
    }

    private static List<String> row(
            List<MergeStretch<String>> stretches, Function<MergeStretch<String>, List<String>> part) {
        return stretches.stream().flatMap(each -> part.apply(each).stream()).toList();
    }

    private static List<String> text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(place -> random.nextInt(9) == 0 ? "¶" : WORDS.get(random.nextInt(WORDS.size())))
                .toList();
    }

    private static List<String> edited(Random random, List<String> before) {
        List<String> edited = new ArrayList<>(before);
        for (int edit = random.nextInt(4); edit > 0; edit--) {
            int place = random.nextInt(edited.size() + 1);
            int length = Math.min(random.nextInt(6), edited.size() - place);
            edited.subList(place, place + length).clear();
            edited.addAll(place, text(random, random.nextInt(5)));
        }
        return edited;
    }
}
