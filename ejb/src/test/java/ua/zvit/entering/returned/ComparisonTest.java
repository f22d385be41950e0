package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.entering.values.FieldChange.Standing;
import ua.zvit.entering.values.LeftInFile;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.review.WordPart;
import ua.zvit.shared.RestrictedHtml;

/** Files that come back, from the very bytes that the exports write. */
class ComparisonTest {
    private static final List<String> FORMATS = List.of("docx", "odt", "xlsx");
    private static final Path CORPUS = Path.of("../tests/src/test/resources/corpus");
    private static final Path SEED =
            Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.json");

    /** All that a narrative may hold, and what looks like something else. */
    static final String SMALL =
            """
            {"programme": {"title": "Програма «Відкрита громада» з об'єднання"}, "sections": [
              {"title": "Перший", "measures": [
                {"number": "1.1", "title": "Обмін об’єднань", "plan": "1000.0", "actual": "398.75",
                 "narrative": "<p>Проведено <b>12 зустрічей</b> у\u00a0м.\u00a0Київ та <i>Львів</i>, об'єкт.</p><ul><li>перша зустріч</li><li>друга <b><i>зустріч</i></b><ol><li>нарада</li><li>виїзд</li></ol></li></ul><p>– не список, а тире<br>другий рядок; 10 м², CO₂</p><p>Див. <a href=\\"https://example.com/a\\">сторінку</a> та <a href=\\"https://example.com/b\\">example.com/b</a>.</p>",
                 "reason": "Економія на закупівлях.",
                 "funding": [{"source": "local", "plan": "600.0", "actual": "300.05"},
                             {"source": "state", "plan": "400.0", "actual": "98.7"}],
                 "indicators": [{"name": "Кількість зустрічей", "unit": "од.", "plan": "10", "actual": "12", "reason": "Більше запитів (із міст)"},
                                {"name": "Учасники", "unit": "осіб", "plan": "1500"}]},
                {"number": "", "title": "Без номера", "plan": "5.0", "actual": "0", "narrative": "<p>Не здійснювався.</p>"}]},
              {"title": "Другий", "measures": [
                {"number": "1.1", "title": "Знову перший", "plan": "12.5", "narrative": ""},
                {"number": "2", "title": "Ярмарок", "plan": "20.0", "actual": "19.9", "narrative": "<p>Ярмарок відбувся. Було весело.</p><p>Гостей приїхало багато.</p>"}]}]}
            """;

    static Stream<Arguments> reports() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<Path> all = Stream.concat(Stream.of(SEED).filter(Files::exists), files.filter(file -> file.toString()
                            .endsWith(".json")))
                    .toList();
            return all.stream().flatMap(file -> FORMATS.stream().map(format -> Arguments.of(file, format)));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anUnchangedFileShowsNoChange(Path file, String format) throws IOException {
        ReturnedReport report = ReturnedReport.read(file);
        for (FormDescriptor form : List.of(ReturnedReport.USUAL, ReturnedReport.FULL)) {
            assertNothing(report.compare(report.export(format, form), form));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void whatANarrativeMayHoldComesBackAsItWas(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        assertNothing(report.compare(report.export(format, ReturnedReport.FULL), ReturnedReport.FULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aTextLongerThanARowOfASheetComesBackAsOneText(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        String long1 = "<p>"
                + "Проведено зустріч із громадою; прийшло багато людей. "
                        .repeat(120)
                        .strip() + "</p>";
        report.write(1, "<ul><li>коротко</li></ul>" + long1.repeat(3) + "<p>Насамкінець: усе.</p>", null);
        byte[] file = report.export(format, ReturnedReport.FULL);
        assertNothing(report.compare(file, ReturnedReport.FULL));
        byte[] changed =
                ReturnedReport.changed(file, text -> text.replace("Насамкінець: усе.", "Насамкінець: не все."));
        FieldChange field = onlyField(only(report.compare(changed, ReturnedReport.FULL)));
        assertThat(words(field)).isEqualTo("[-усе.-][+не все.+]");
        assertThat(field.after()).hasSize(field.before().length() + 3);
    }

    static final String SHAPED = "<p>Площа 10 м<sup>2</sup>,"
            + " CO<sub>2</sub>.</p><table><tbody><tr><th>Школа</th><th>Сума</th></tr><tr><td>Ліцей №"
            + " 1</td><td><b>120,5</b></td></tr><tr><td></td><td>перша<br>друга</td></tr></tbody></table><ol"
            + " start=\"5\"><li>п’ять<ol"
            + " start=\"3\"><li>три</li><li>чотири</li></ol></li><li>шість</li></ol><p>Між.</p><ol"
            + " start=\"0\"><li>нуль</li><li>один</li></ol><ul><li>а<ul><li>б<ul><li>в</li></ul></li></ul></li></ul>"
            + "<table><tbody><tr><td>останнє</td><td>98,0</td></tr></tbody></table>";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void tablesListsAndRaisedLettersComeBackAsTheyWere(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        report.write(1, SHAPED, null);
        assertThat(kept(SHAPED)).isEqualTo(SHAPED);
        for (FormDescriptor form : List.of(ReturnedReport.USUAL, ReturnedReport.FULL)) {
            assertNothing(report.compare(report.export(format, form), form));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void aChangedCellIsWrittenInItsPlace(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        report.write(1, SHAPED, null);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.USUAL), text -> text.replace("120,5", "121,5"));
        EntryText text = apply(only(report.compare(file, ReturnedReport.USUAL)));
        assertThat(text.narrative()).isEqualTo(SHAPED.replace("120,5", "121,5"));
    }

    @Test
    void aSheetKeepsTablesAndSaysThatItCannotChangeThem() throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        report.write(1, SHAPED, null);
        byte[] sheet = report.export("xlsx", ReturnedReport.USUAL);
        byte[] beside = ReturnedReport.changed(sheet, text -> text.replace("Між.", "Поміж."));
        assertThat(apply(only(report.compare(beside, ReturnedReport.USUAL))).narrative())
                .isEqualTo(SHAPED.replace("Між.", "Поміж."));
        byte[] inside = ReturnedReport.changed(sheet, text -> text.replace("120,5", "121,5"));
        Comparison comparison = report.compare(inside, ReturnedReport.USUAL);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.left()).extracting(LeftInFile::code).containsExactly("table");
    }

    private static void assertNothing(Comparison comparison) {
        assertThat(comparison.isRecognised()).isTrue();
        assertThat(comparison.changed())
                .flatExtracting(Comparison.Changed::proposals)
                .extracting(Proposal::shown)
                .isEmpty();
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
        assertThat(comparison.older()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aChangedWordIsThatWordAndIsWrittenInItsPlace(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.FULL), text -> text.replace("перша зустріч", "третя зустріч"));
        Comparison.Changed changed = only(report.compare(file, ReturnedReport.FULL));
        assertThat(changed.entry().number()).isEqualTo("n1");
        FieldChange field = onlyField(changed);
        assertThat(field.field()).isEqualTo("narrative");
        assertThat(field.standing()).isEqualTo(Standing.CHANGED);
        assertThat(words(field)).isEqualTo("[-перша-][+третя+]");
        EntryText text = apply(changed);
        assertThat(text.narrative())
                .isEqualTo(kept(report.entry(1).narrative().replace("перша зустріч", "третя зустріч")));
        report.write(1, text.narrative(), null);
        assertThat(report.compare(file, ReturnedReport.FULL).changed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void wordsInFacesAndLinksKeepThem(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.FULL),
                text -> text.replace("12 зустрічей", "13 зустрічей").replace("Див. ", "Дивіться "));
        EntryText text = apply(only(report.compare(file, ReturnedReport.FULL)));
        assertThat(text.narrative())
                .isEqualTo(kept(report.entry(1)
                        .narrative()
                        .replace("12 зустрічей", "13 зустрічей")
                        .replace("Див. ", "Дивіться ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void moneyIndicatorsAndReasonsComeBack(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.FULL), text -> text.replace(">300,1<", ">310,0<")
                        .replace("<v>300.05</v>", "<v>310.0</v>")
                        .replace("Економія на", "Заощадження на")
                        .replace("план 1\u00a0500, факт —", "план 1\u00a0500, факт 1\u00a0420 (хворіли)")
                        .replace("факт 12 (Більше", "факт 14 (Більше"));
        Comparison comparison = report.compare(file, ReturnedReport.FULL);
        Comparison.Changed changed = only(comparison);
        assertThat(changed.proposals())
                .extracting(proposal -> proposal.shown().field())
                .containsExactly("funding.local", "indicators.1", "indicators.2", "reason");
        EntryText text = apply(changed);
        assertThat(text.funding()).singleElement().satisfies(line -> assertThat(line.actualThousands())
                .isEqualByComparingTo("310"));
        assertThat(text.reason()).isEqualTo("Заощадження на закупівлях.");
        assertThat(text.indicators().get(0).actual()).isEqualByComparingTo("14");
        assertThat(text.indicators().get(0).reason()).isEqualTo("Більше запитів (із міст)");
        assertThat(text.indicators().get(1).actual()).isEqualByComparingTo("1420");
        assertThat(text.indicators().get(1).reason()).isEqualTo("хворіли");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void whatBothChangedIsAConflictAndWhatZvitChangedIsNone(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.USUAL), text -> text.replace("Було весело", "Було сумно"));
        report.write(2, "<p>Таки здійснювався.</p>", null);
        report.write(4, "<p>Ярмарок перенесено.</p>", "1.0");
        Comparison comparison = report.compare(file, ReturnedReport.USUAL);
        FieldChange field = onlyField(only(comparison));
        assertThat(field.standing()).isEqualTo(Standing.CONFLICT);
        assertThat(field.before()).isEqualTo("Ярмарок перенесено.");
        assertThat(field.after()).startsWith("Ярмарок відбувся. Було сумно.");
        assertThat(comparison.older()).containsExactly("Без номера");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void anotherFieldThatZvitChangedIsNoConflict(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.USUAL), text -> text.replace("Було весело", "Було сумно"));
        report.write(4, null, "1.0");
        assertThat(onlyField(only(report.compare(file, ReturnedReport.USUAL))).standing())
                .isEqualTo(Standing.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void whatNoEntryTakesIsToldWithItsPlace(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                report.export(format, ReturnedReport.USUAL), text -> text.replace("Ярмарок<", "Ярмарок осінній<")
                        .replace("2. Другий", "2. Останній")
                        .replace("Начальник відділу", "Директор"));
        Comparison comparison = report.compare(file, ReturnedReport.USUAL);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.left())
                .extracting(LeftInFile::code)
                .containsExactlyInAnyOrder("fixed", "row-unknown", "around");
        assertThat(comparison.left())
                .filteredOn(left -> left.code().equals("fixed"))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.measure()).isEqualTo("2");
                    assertThat(left.column()).isEqualTo("Зміст заходу");
                    assertThat(left.text()).isEqualTo("Ярмарок осінній");
                });
    }

    @Test
    void withoutItsPropertiesAFileIsMatchedByNumbersAndTitlesAndUnsure() throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = ReturnedReport.changed(
                PackedFile.without(report.export("docx", ReturnedReport.USUAL), "docProps/custom.xml"),
                text -> text.replace("Було весело", "Було сумно"));
        Comparison comparison = report.compare(file, ReturnedReport.USUAL);
        assertThat(comparison.isRecognised()).isFalse();
        assertThat(comparison.isOfAnother()).isFalse();
        assertThat(onlyField(only(comparison)).standing()).isEqualTo(Standing.UNSURE);
        assertThat(comparison.missing()).isEmpty();
    }

    @Test
    void anotherReportsFileIsKnownByIt() throws IOException {
        ReturnedReport report = ReturnedReport.of(SMALL);
        byte[] file = report.export("xlsx", ReturnedReport.USUAL);
        report.becomeAnother();
        assertThat(report.compare(file, ReturnedReport.USUAL).isOfAnother()).isTrue();
    }

    private static Comparison.Changed only(Comparison comparison) {
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.changed()).hasSize(1);
        return comparison.changed().get(0);
    }

    private static FieldChange onlyField(Comparison.Changed changed) {
        assertThat(changed.proposals()).extracting(Proposal::shown).hasSize(1);
        return changed.proposals().get(0).shown();
    }

    private static EntryText apply(Comparison.Changed changed) {
        EntryDetails entry = changed.entry();
        EntryText text = new EntryText(entry.narrative(), null, entry.reason());
        for (Proposal proposal : changed.proposals()) {
            text = proposal.into().apply(text);
        }
        return new EntryText(
                kept(text.narrative()), text.actualThousands(), text.reason(), text.funding(), text.indicators());
    }

    /** As an entry keeps it. */
    private static String kept(String narrative) {
        return RestrictedHtml.clean(narrative);
    }

    private static String words(FieldChange field) {
        return field.words().stream()
                .filter(part -> part.kind() != WordPart.Kind.SAME)
                .map(part -> part.isGone() ? "[-" + part.text() + "-]" : "[+" + part.text() + "+]")
                .collect(Collectors.joining());
    }
}
