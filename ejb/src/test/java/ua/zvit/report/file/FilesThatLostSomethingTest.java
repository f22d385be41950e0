package ua.zvit.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.ZvitException;

/** Files of which something was once lost or garbled without a word: kept now, or told where a person finds it. */
class FilesThatLostSomethingTest {
    private final ReportFileReader reader = new ReportFileReader();

    @Test
    void tellsEachMemberThatNobodyReads() throws IOException {
        ReportFile read = reader.read(file("fields-nobody-reads"));
        assertThat(reader.faults())
                .extracting(fault -> fault.measure() + " " + fault.field() + " " + fault.code())
                .contains(
                        "null period period-unknown",
                        "1.1 narative member-unknown",
                        "1.1 actul member-unknown",
                        "1.2.1 plan money-twice");
        assertThat(places("member-unknown")).contains("розділ I, 1-й захід (1.1) «Захід з помилкою в назві поля»");
        assertThat(read.sections())
                .extracting(section -> section.level() + " " + section.label() + " " + section.title())
                .contains("1 II Ціль із завданнями", "2 2.1 Завдання");
        assertThat(read.measures()).extracting(ReportFile.FileMeasure::label).contains("1.2.1", "2.1.1");
    }

    @Test
    void tellsEachFaultWithAPlaceThatAPersonFinds() throws IOException {
        reader.read(file("faults-without-place"));
        assertThat(places("missing"))
                .containsExactly(
                        "розділ I, 2-й захід «Захід без номера 1»",
                        "розділ I, 3-й захід «Захід без номера 2»",
                        "розділ II, 1-й захід «Ще один без номера»",
                        "розділ II, 4-й захід (2.4) «Захід»");
        assertThat(places("number-form")).isEmpty();
        assertThat(reader.faults().stream().map(fault -> fault.where(Locale.ENGLISH)))
                .anySatisfy(where -> assertThat(where).contains("section I, 2nd measure “Захід без номера 1”"));
        assertThat(reader.faults()).extracting(Fault::code).doesNotContain("number-expected");
    }

    @Test
    void readsSumsAsPeopleWriteThem() throws IOException {
        ReportFile.FileMeasure measure = reader.read(file("faults-without-place")).measures().stream()
                .filter(each -> "2.2".equals(each.number()))
                .findFirst()
                .orElseThrow();
        assertThat(measure.plan()).isEqualByComparingTo("1234.5");
        assertThat(measure.actual()).isEqualByComparingTo("1234.5");
        assertThat(List.of("1 23", "1,234,5", "12 3456", "1.234.567", "abc", "1e5", ""))
                .allSatisfy(odd -> assertThat(WrittenNumber.read(odd)).as(odd).isEmpty());
    }

    @Test
    void keepsASectionWithoutMeasures() throws IOException {
        ReportFile read = reader.read(file("empty-section"));
        assertThat(reader.faults()).isEmpty();
        assertThat(read.sections())
                .extracting(
                        section -> section.number() + " " + section.measures().size())
                .containsExactly("I 1", "II 0", "III 1");
    }

    @Test
    void takesNumbersThatBeginAnewInEachSection() throws IOException {
        ReportFile read = reader.read(file("numbers-begin-anew"));
        assertThat(reader.faults()).isEmpty();
        assertThat(read.measures())
                .extracting(measure -> measure.number() + " " + measure.label())
                .containsExactly("I.1 1", "I.2 2", "II.1 1", "II.2 2");
    }

    @Test
    void refusesWindows1251() throws IOException {
        byte[] file = file("windows-1251");
        assertThat(catchThrowableOfType(ZvitException.class, () -> reader.read(file))
                        .code())
                .isEqualTo("JSON-ENCODING");
    }

    @Test
    void composesLettersOfTitlesAndTexts() throws IOException {
        ReportFile file = reader.read(file("decomposed-letters"));
        assertThat(reader.faults()).isEmpty();
        assertThat(file.programme()).contains("Медійний");
        assertThat(List.of(
                        file.programme(),
                        file.measures().get(0).title(),
                        file.measures().get(0).narrative()))
                .allSatisfy(text -> assertThat(text).isEqualTo(PlainText.composed(text)));
    }

    @Test
    void keepsCellsAndBlocksApart() throws IOException {
        List<ReportFile.FileMeasure> measures =
                reader.read(file("table-and-blocks")).measures();
        assertThat(reader.faults()).isEmpty();
        String table = RestrictedHtml.clean(measures.get(0).narrative());
        assertThat(table)
                .isEqualTo("<p>Розподіл:</p><table><tbody><tr><th>Школа</th><th>Сума</th></tr><tr><td>Ліцей №"
                        + " 1</td><td>120,5</td></tr><tr><td>Ліцей № 2</td><td>98,0</td></tr></tbody></table>"
                        + "<p>Кінець.</p>");
        assertThat(RestrictedHtml.text(table)).isEqualTo("Розподіл: Школа Сума Ліцей № 1 120,5 Ліцей № 2 98,0 Кінець.");
        assertThat(RestrictedHtml.clean(measures.get(1).narrative()))
                .isEqualTo("<p>Перший рядок.</p><p>Другий рядок.</p><p>Підзаголовок</p>Текст після нього.");
    }

    private List<String> places(String code) {
        return reader.faults().stream()
                .filter(fault -> fault.code().equals(code))
                .map(fault -> fault.where(Messages.UKRAINIAN).orElse("–"))
                .toList();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = FilesThatLostSomethingTest.class.getResourceAsStream("cases/" + name + ".json")) {
            return file.readAllBytes();
        }
    }
}
