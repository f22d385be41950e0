package ua.zvit.printing.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.printing.merge.NarrativeMerge.Shown;
import ua.zvit.shared.RestrictedHtml;

class NarrativeMergeTest {
    private static final String BEFORE = "<p>У червні відбулася зустріч з делегацією міста Конін.</p>"
            + "<p>Підписано угоду про співпрацю на три роки.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Площа 12 м<sup>2</sup>, <strong>разом</strong> <em>H<sub>2</sub>O</em>.</p>",
                "<ul><li>Один</li><li>Два<ul><li>Два а</li><li>Два б</li></ul></li><li>Три</li></ul>",
                "<ol start=\"4\"><li>Четвертий</li><li>П'ятий</li></ol><p>Далі</p><ol><li>Знову перший</li></ol>",
                "<table><tbody><tr><th>Місто</th><th>Сума</th></tr><tr><td>Конін</td><td></td></tr></tbody></table>",
                "<p>Див. <a href=\"https://example.org/?a=1&amp;b=2\">сайт</a> і <cite data-event=\"12:3\">подію</cite><br>нижче</p>"
            })
    void aTextThatNobodyChangedStaysAsItIs(String html) {
        assertThat(NarrativeMerge.of(html, html, html).html(List.of())).isEqualTo(html);
    }

    @Test
    void changesOfTwoInDifferentPlacesStandTogether() {
        String mine = BEFORE.replace("У червні", "У липні");
        String theirs = BEFORE.replace("на три роки", "на п'ять років");

        NarrativeMerge merge = NarrativeMerge.of(BEFORE, mine, theirs);

        assertThat(merge.conflicts()).isZero();
        assertThat(merge.html(List.of()))
                .isEqualTo(BEFORE.replace("У червні", "У липні").replace("на три роки", "на п'ять років"));
        assertThat(merge.shown()).extracting(Shown::kind).contains("MINE", "THEIRS");
    }

    @Test
    void theSamePlaceIsForAPersonToChoose() {
        String mine = BEFORE.replace("на три роки", "на чотири роки");
        String theirs = BEFORE.replace("на три роки", "на п'ять років");

        NarrativeMerge merge = NarrativeMerge.of(BEFORE, mine, theirs);

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.html(List.of(MergeChoice.MINE))).isEqualTo(mine);
        assertThat(merge.html(List.of(MergeChoice.THEIRS))).isEqualTo(theirs);
        assertThat(merge.html(List.of(MergeChoice.BOTH))).contains("чотири", "п'ять");
    }

    @Test
    void twoParagraphsThatWereAddedAtOneEndAreBothKept() {
        NarrativeMerge merge =
                NarrativeMerge.of(BEFORE, BEFORE + "<p>Моє доповнення.</p>", BEFORE + "<p>Їхнє доповнення.</p>");

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.html(List.of(MergeChoice.BOTH)))
                .isEqualTo(BEFORE + "<p>Моє доповнення.</p><p>Їхнє доповнення.</p>");
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsAConflict() {
        String mine = BEFORE.substring(0, BEFORE.indexOf("<p>Підписано"));
        String theirs = BEFORE.replace("угоду", "меморандум");

        NarrativeMerge merge = NarrativeMerge.of(BEFORE, mine, theirs);

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.html(List.of(MergeChoice.THEIRS))).contains("меморандум");
    }

    @Test
    void itemsAndCellsAreMergedInTheirPlaces() {
        String list = "<ol><li>Перший захід проведено</li><li>Другий захід перенесено</li></ol>";
        assertThat(NarrativeMerge.of(
                                list,
                                list.replace("Перший", "Найперший"),
                                list.replace("</ol>", "<li>Третій</li></ol>"))
                        .html(List.of()))
                .isEqualTo(list.replace("Перший", "Найперший").replace("</ol>", "<li>Третій</li></ol>"));
        String table = "<table><tbody><tr><td>Конін</td><td>10</td></tr><tr><td>Боргосатола</td><td>20</td></tr>"
                + "</tbody></table>";
        assertThat(NarrativeMerge.of(table, table.replace("10", "11"), table.replace("20", "22"))
                        .html(List.of()))
                .isEqualTo(table.replace("10", "11").replace("20", "22"));
    }

    @Test
    void gridsThatDoNotGoTogetherAreChosenAsAWhole() {
        String table = "<table><tbody><tr><td>А</td><td>1</td></tr><tr><td>Б</td><td>2</td></tr></tbody></table>";
        String column = table.replace("</tr>", "<td>ще</td></tr>");
        String row = table.replace("</tbody>", "<tr><td>В</td><td>3</td></tr></tbody>");

        NarrativeMerge merge = NarrativeMerge.of(table, column, row);

        assertThat(merge.conflicts()).isEqualTo(1);
        assertThat(merge.html(List.of(MergeChoice.MINE))).isEqualTo(column);
        assertThat(merge.html(List.of(MergeChoice.THEIRS))).isEqualTo(row);
        assertThat(merge.shown()).noneMatch(each -> each.kind().equals("CONFLICT") && each.joinable());
    }

    static IntStream seeds() {
        return IntStream.range(0, 1_000);
    }

    /** Whatever is chosen, the outcome is what a narrative may hold, and choosing one side in all places never loses it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void madeUpTextsStayNarratives(int seed) {
        Random random = new Random(seed);
        String before = narrative(random);
        String mine = random.nextBoolean() ? narrative(random) : before.replace("слово", "думка");
        String theirs = random.nextBoolean() ? narrative(random) : before.replace("2", "<sup>2</sup>");

        NarrativeMerge merge = NarrativeMerge.of(before, mine, theirs);

        for (MergeChoice choice : MergeChoice.values()) {
            String html = merge.html(Collections.nCopies(merge.conflicts(), choice));
            assertThat(RestrictedHtml.clean(html)).isEqualTo(html);
        }
        String shown = merge.shown().stream()
                .map(each -> each.kind().equals("THEIRS") ? each.before() : each.mine())
                .collect(Collectors.joining());
        assertThat(shown.replaceAll("[\\s|•№]+", " ").strip())
                .isEqualTo(NarrativeMerge.of(mine, mine, mine).shown().stream()
                        .map(Shown::mine)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s|•№]+", " ")
                        .strip());
    }

    @Test
    void longTextsAreMergedQuickly() {
        Random random = new Random(7);
        String before =
                IntStream.range(0, 400).mapToObj(each -> paragraph(random, 50)).collect(Collectors.joining());
        String mine = before.replaceFirst("<p>", "<p>Початок: ");
        String theirs = before + paragraph(random, 50);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThat(
                        NarrativeMerge.of(before, mine, theirs).html(List.of()))
                .isEqualTo(theirs.replaceFirst("<p>", "<p>Початок: ")));
    }

    private static String narrative(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(each -> block(random))
                .collect(Collectors.joining());
    }

    private static String block(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> paragraph(random, 1 + random.nextInt(8));
            case 1 ->
                "<ul>"
                        + IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(each -> "<li>" + words(random, 1 + random.nextInt(4)) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>";
            default -> {
                int columns = 1 + random.nextInt(3);
                yield IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(cell -> "<td>" + words(random, 1 + random.nextInt(2)) + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
            }
        };
    }

    private static String paragraph(Random random, int length) {
        return "<p>" + words(random, length) + "</p>";
    }

    private static String words(Random random, int length) {
        List<String> words = List.of("слово", "місто", "рік", "м2", "угода", "захід", "та", "у");
        return IntStream.range(0, length)
                .mapToObj(each -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }
}
