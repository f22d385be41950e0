package ua.zvit.web.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetExecutor;
import ua.zvit.entering.values.SheetMeasure;
import ua.zvit.entering.values.SheetQuestion;
import ua.zvit.entering.values.SheetSection;

/** A long draft comes in parts, first what waits for an answer, and whatever is looked for is on the page that is shown. */
class DraftWindowTest {

    @Test
    void aShortDraftIsShownWhole() {
        DraftWindow window = DraftWindow.of(sheet(List.of(60, 0, 40), 7), false, 1, null);
        assertThat(window.sections()).hasSize(3);
        assertThat(window.part().isParted()).isFalse();
        assertThat(window.part().items()).hasSize(100);
    }

    @Test
    void ofALongOneWhatWaitsComesFirst() {
        DraftWindow window = DraftWindow.of(sheet(List.of(300, 0, 4_700), 7, 299, 300, 4_999), false, 1, null);
        assertThat(window.waitingOnly()).isTrue();
        assertThat(window.waiting()).isEqualTo(4);
        assertThat(window.part().items()).extracting(SheetMeasure::id).containsExactly("m7", "m299", "m300", "m4999");
        assertThat(window.sections()).extracting(SheetSection::id).containsExactly("s0", "s2");
        assertThat(window.sections().get(1).measures()).hasSize(2);
    }

    @Test
    void nothingIsLeftOutOfItsPages() {
        DraftSheet sheet = sheet(List.of(0, 130, 0, 0, 75), 7);
        List<String> seen = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            DraftWindow window = DraftWindow.of(sheet, true, page, null);
            window.part().items().forEach(measure -> seen.add(measure.id()));
            window.sections().stream()
                    .map(SheetSection::id)
                    .filter(id -> !sections.contains(id))
                    .forEach(sections::add);
        }
        assertThat(seen).hasSize(205).doesNotHaveDuplicates();
        assertThat(sections).containsExactly("s0", "s1", "s2", "s3", "s4");
        assertThat(DraftWindow.of(sheet, true, 99, null).part().page()).isEqualTo(5);
    }

    @Test
    void aPartThatIsLookedForIsOnThePage() {
        DraftSheet sheet = sheet(List.of(130, 0, 75), 7);
        assertThat(DraftWindow.of(sheet, false, 1, "w131").part().items())
                .extracting(SheetMeasure::id)
                .contains("m131");
        assertThat(DraftWindow.of(sheet, false, 1, "s1").sections())
                .extracting(SheetSection::id)
                .contains("s1");
        assertThat(DraftWindow.of(sheet, false, 1, "s2").part().items())
                .extracting(SheetMeasure::id)
                .contains("m130");
        assertThat(DraftWindow.of(sheet, false, 1, "gone").waitingOnly()).isTrue();
    }

    @Test
    void whereNothingWaitsAllIsShown() {
        DraftSheet sheet = sheet(List.of(205));
        assertThat(DraftWindow.of(sheet, false, 2, null).part().first()).isEqualTo(51);
        assertThat(DraftWindow.of(sheet, false, 2, null).waitingOnly()).isFalse();
    }

    /** @param asked places of measures, from 0, with a question each */
    private static DraftSheet sheet(List<Integer> sizes, int... asked) {
        List<SheetSection> sections = new ArrayList<>();
        int next = 0;
        for (int size : sizes) {
            int from = next;
            next += size;
            sections.add(new SheetSection(
                    "s" + sections.size(),
                    0,
                    new SheetCell("", ""),
                    new SheetCell("", ""),
                    IntStream.range(from, next)
                            .mapToObj(DraftWindowTest::measure)
                            .toList(),
                    null));
        }
        List<SheetQuestion> questions = IntStream.of(asked)
                .mapToObj(place ->
                        new SheetQuestion("amount-as-text", "", "?", "#c-m" + place + "-plan", new SheetCell("q", "")))
                .toList();
        return new DraftSheet(null, 1, List.of(), sections, null, questions, null);
    }

    private static SheetMeasure measure(int place) {
        return new SheetMeasure(
                "m" + place,
                0,
                null,
                List.of(new SheetExecutor("w" + place, "відділ", new SheetCell("w" + place + ":code", "one"), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
