package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** A figure that a form has no room for is told with its place, in a draft and in what is issued. */
class ProvenDocumentTest {
    private static final ReportForm MANY_COLUMNS = ReportForm.shipped("four-sources");
    private static final ReportForm TWO_COLUMNS = ReportForm.shipped("khmelnytskyi");

    @Test
    void refusesDraftAndDocumentWhoseFormHasNoRoomForAFigure() {
        PrintedReport report = report("999999999999.99999");
        PrintedDocument document = new ReportPrinter().print(report, MANY_COLUMNS);
        ZvitException draft = catchThrowableOfType(ZvitException.class, () -> ProvenDocument.requireRoom(document));
        assertThat(draft.error()).isEqualTo(ErrorCode.FIGURES_TOO_WIDE);
        assertThat(draft.faults()).extracting(Fault::code).containsOnly("figure-broken");
        assertThat(draft.faults()).extracting(Fault::measure).contains("1.1");
        ZvitException issued = catchThrowableOfType(
                ZvitException.class, () -> ProvenDocument.require(document.pdf(), report, MANY_COLUMNS));
        assertThat(issued.error()).isEqualTo(ErrorCode.FIGURES_DIFFER);
    }

    @Test
    void takesTheSameFigureWhereColumnsCanGrow() {
        PrintedReport report = report("999999999999.99999");
        PrintedDocument document = new ReportPrinter().print(report, TWO_COLUMNS);
        assertThatCode(() -> ProvenDocument.requireRoom(document)).doesNotThrowAnyException();
        assertThatCode(() -> ProvenDocument.require(document.pdf(), report, TWO_COLUMNS))
                .doesNotThrowAnyException();
    }

    private static PrintedReport report(String amount) {
        BigDecimal wide = new BigDecimal(amount);
        PrintedMeasure measure = new PrintedMeasure(
                "1.1",
                "Ремонт доріг",
                "<p>Виконано.</p>",
                null,
                null,
                List.of("Відділ"),
                null,
                List.of(
                        new PrintedFunding(FundingKind.LOCAL, wide, wide.negate()),
                        new PrintedFunding(FundingKind.STATE, wide, wide)),
                List.of());
        return new PrintedReport(
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
    }
}
