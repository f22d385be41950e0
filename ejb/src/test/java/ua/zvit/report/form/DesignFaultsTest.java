package ua.zvit.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.FormDesigner;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** Whoever designs a form is told before it is kept what printing by it would refuse, and where its bounds lie. */
class DesignFaultsTest {
    private static final String DESIGN =
            """
            {"code": "own", "version": 1, "titleUk": "%s", "titleEn": "Own", "orientation": "PORTRAIT", "columns": [%s],
             "subtotals": true, "percentages": false, "visas": false, "qrCode": false, "coatOfArms": false,
             "documentType": "ЗВІТ", "design": {"widths": {%s}}}
            """;
    private static final String USUAL = "\"NUMBER\", \"TITLE\", \"NARRATIVE\", \"PLAN\", \"ACTUAL\"";

    @Test
    void tellsTheWordOfPrintingAndEachFigureWithItsColumn() throws Exception {
        List<Fault> faults = faults("1234567890".repeat(5) + ".12345", "<p>Сплачено 12 грн.</p>");
        assertThat(faults).extracting(Fault::code).first().isEqualTo("FORM-FIGURES-TOO-WIDE");
        assertThat(texts(faults).get(0)).contains("FIGURES-TOO-WIDE");
        assertThat(faults).extracting(Fault::field).containsOnly("widths");
        assertThat(texts(faults)).anyMatch(text -> text.contains("1.1") && text.contains("«Факт»"));
    }

    @Test
    void tellsTheSameOfAFigureInTheNarrative() throws Exception {
        List<Fault> faults = faults("1.5", "<p>Сплачено 123 456 789 012 345,678901 грн.</p>");
        assertThat(faults).extracting(Fault::code).containsExactly("FORM-FIGURES-TOO-WIDE", "FORM-FIGURE-BROKEN");
        assertThat(texts(faults)).anyMatch(text -> text.contains("«Виконання заходу»"));
    }

    @Test
    void tellsNothingWhereEveryFigureFindsItsRoom() throws Exception {
        assertThat(faults("1234567.8", "<p>Сплачено 1 234 567,8 грн.</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 7, FORM-COLUMN-NARROW, widths.NUMBER",
        "TITLE, 19, FORM-COLUMN-NARROW, widths.TITLE",
        "NARRATIVE, 29, FORM-COLUMN-NARROW, widths.NARRATIVE",
        "PLAN, 9, FORM-COLUMN-NARROW, widths.PLAN",
        "PLAN, 0, FORM-COLUMN-NARROW, widths.PLAN",
        "PLAN, -5, FORM-COLUMN-NARROW, widths.PLAN",
        "NARRATIVE, 95, FORM-COLUMNS-WIDE, widths",
        "TITLE, 2000000, FORM-COLUMNS-WIDE, widths"
    })
    void refusesWidthsBeyondTheirBounds(String column, int width, String code, String field) {
        List<Fault> faults = refused(DESIGN.formatted("Наша", USUAL, "\"" + column + "\": " + width));
        assertThat(faults).extracting(Fault::code).containsExactly(code);
        assertThat(faults).extracting(Fault::field).containsExactly(field);
    }

    @Test
    void takesTheLeastWidthsAndTheWholeSheet() {
        DesignFaults.refuse(DESIGN.formatted(
                        "Наша",
                        USUAL,
                        "\"NUMBER\": 8, \"TITLE\": 20, \"NARRATIVE\": 30," + " \"PLAN\": 10, \"ACTUAL\": 10")
                .getBytes(StandardCharsets.UTF_8));
        DesignFaults.refuse(DESIGN.formatted(
                        "Я".repeat(200),
                        USUAL,
                        "\"NUMBER\": 8, \"TITLE\": 32, \"NARRATIVE\": 96," + " \"PLAN\": 17, \"ACTUAL\": 17")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(refused(DESIGN.formatted("Я".repeat(201), USUAL, "")))
                .extracting(Fault::code)
                .containsExactly("FORM-WORDS-LONG");
    }

    @Test
    void refusesMoreColumnsThanTheSheetHolds() {
        List<Fault> faults = refused(DESIGN.formatted(
                "Наша",
                USUAL
                        + ", \"EXECUTORS\", \"DEVIATION\", \"PERCENT\", \"FUNDING_BY_SOURCE\", \"REASON\", \"INDICATORS\"",
                ""));
        assertThat(faults).extracting(Fault::code).containsExactly("FORM-COLUMNS-WIDE");
        assertThat(refused(DESIGN.formatted("Наша", USUAL + ", \"PLAN\"".repeat(300), "")))
                .extracting(Fault::code)
                .containsOnly("FORM-COLUMN-TWICE");
    }

    private static List<String> texts(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Messages.of(Messages.UKRAINIAN, fault))
                .toList();
    }

    private static List<Fault> refused(String design) {
        ZvitException refused = catchThrowableOfType(
                ZvitException.class, () -> DesignFaults.refuse(design.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.error()).isEqualTo(ErrorCode.FORM_DESIGN);
        return refused.faults();
    }

    private static List<Fault> faults(String actual, String narrative) throws Exception {
        byte[] descriptor = DESIGN.formatted("Наша", USUAL, "\"NUMBER\": 8, \"TITLE\": 98, \"NARRATIVE\": 30")
                .getBytes(StandardCharsets.UTF_8);
        ReportForm form = ReportForm.of(descriptor, FormDesigner.template(descriptor));
        PrintedMeasure measure =
                new PrintedMeasure("1.1", "Ремонт доріг", narrative, BigDecimal.ONE, new BigDecimal(actual));
        PrintedReport report = new PrintedReport(
                new Letterhead("Рада", "Відділ", "вул. Миру, 1", null, null, null),
                "ЗВІТ",
                "про виконання Програми",
                null,
                null,
                null,
                true,
                List.of(new PrintedSection("I", "Дороги", List.of(measure))),
                new Signature("Начальник", "Марія ГАЙ", false),
                List.of(),
                null,
                new MoneyUnit(true, 5));
        PrintedDocument document = new ReportPrinter().print(report, form);
        return DesignFaults.of(document.tooWide(), FiguresProof.differences(document.pdf(), report, form));
    }
}
