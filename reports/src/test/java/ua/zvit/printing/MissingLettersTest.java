package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.printing.data.Approval;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.shared.DocumentLetters;

/** Letters that the document's font has not are named with their place, wherever they stand. */
class MissingLettersTest {
    private static final FormDescriptor FORM = ReportForm.shipped("indicators").descriptor();

    @ParameterizedTest
    @ValueSource(strings = {"東", "🙏", "ก", "𝒜", "ا", "ກ"})
    void knowsWhatTheFontLacks(String letter) {
        assertThat(DocumentLetters.missing("Рада " + letter + letter + " і далі"))
                .isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "თბილისი",
                "Ⅷ ✓ Ա",
                "Їжак, ґанок, м’ята – № 5 «так»…",
                "й",
                "a\u00ADb",
                "a\u200Db",
                "е\u0301",
                "1\u202F000 €",
                ""
            })
    void findsNothingInWhatIsShown(String text) {
        assertThat(DocumentLetters.missing(text)).isEmpty();
    }

    @Test
    void namesEveryPlace() {
        PrintedMeasure measure = new PrintedMeasure(
                "1.2",
                "Назва 東",
                "<p>До <b>თ</b></p><ul><li>京 і 東</li></ul>",
                BigDecimal.ONE,
                null,
                List.of("Відділ ก"),
                "Причина 🙏",
                List.of(),
                List.of(new PrintedIndicator(
                        IndicatorKind.PRODUCT, "Показник ✓ 京", "од.", BigDecimal.ONE, null, null)));
        PrintedReport report = new PrintedReport(
                new Letterhead("Рада 東", "Відділ", "вул. 京", null, null, null),
                "ЗВІТ",
                "про 🙏",
                null,
                null,
                new Approval("рішення", "5-Ⅷ", LocalDate.of(2026, 1, 29)),
                false,
                List.of(new PrintedSection("ด", "Розділ", List.of(measure))),
                new Signature("Голова", "Ім’я 東", false),
                List.of(),
                null);
        assertThat(MissingLetters.of(report, FORM))
                .extracting(MissingLetters::measure, MissingLetters::field, MissingLetters::letters)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(null, "council", "東"),
                        org.assertj.core.groups.Tuple.tuple(null, "reference", "京"),
                        org.assertj.core.groups.Tuple.tuple(null, "programme.title", "🙏"),
                        org.assertj.core.groups.Tuple.tuple(null, "decision", "Ⅷ"),
                        org.assertj.core.groups.Tuple.tuple(null, "signature.name", "東"),
                        org.assertj.core.groups.Tuple.tuple(null, "section.ด", "ด"),
                        org.assertj.core.groups.Tuple.tuple("1.2", "title", "東"),
                        org.assertj.core.groups.Tuple.tuple("1.2", "narrative", "京東"),
                        org.assertj.core.groups.Tuple.tuple("1.2", "reason", "🙏"),
                        org.assertj.core.groups.Tuple.tuple("1.2", "indicators", "京"));
        assertThat(MissingLetters.of(Reports.of(Reports.section(Reports.measure("<p>Зроблено.</p>"))), FORM))
                .isEmpty();
    }
}
