package ua.zvit.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final List<Finding> FOUND = Sample.findings(Sample.report(
            Sample.measure("1", "Тема саміту - мережа. Приймали  участь  у форумі. Тема форуму - дороги.  Далі."),
            Sample.measure("2", "Тема зустрічі - вода.")));

    @Test
    void foldsOneFaultInManyPlacesOfAMeasure() {
        List<List<Finding>> folds = Folds.folded(of("1"), Function.identity());
        assertThat(folds)
                .extracting(fold -> fold.get(0).rule() + " " + fold.size())
                .contains("typography.dash 2", "typography.spaces 3");
        assertThat(folds.stream().mapToInt(List::size).sum()).isEqualTo(of("1").size());
    }

    @Test
    void keepsEveryFindingInItsMeasureAndTheHeavierFirst() {
        List<Finding> ordered = Folds.ordered(FOUND, Function.identity());
        assertThat(ordered).hasSameElementsAs(FOUND).hasSameSizeAs(FOUND);
        assertThat(ordered)
                .extracting(finding -> finding.places().get(0).measure())
                .isSorted();
        assertThat(of("1").size()).isGreaterThan(1);
    }

    @Test
    void tellsNothingOfTheTextInAFold() {
        assertThat(FOUND).noneMatch(finding -> Folds.of(finding).matches(".*\\p{IsCyrillic}.*"));
    }

    @Test
    void keepsUnlikeFaultsOfOneRuleApart() {
        List<Finding> found = Sample.findings(
                "wording.russianism", Sample.report(Sample.measure("1", "Приймали участь. Добавили учбові класи.")));
        assertThat(Folds.folded(found, Function.identity()))
                .hasSameSizeAs(found)
                .hasSizeGreaterThan(1);
    }

    private static List<Finding> of(String measure) {
        return FOUND.stream()
                .filter(finding -> finding.places().get(0).measure().equals(measure))
                .toList();
    }
}
