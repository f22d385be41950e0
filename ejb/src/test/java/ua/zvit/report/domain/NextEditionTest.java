package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.document.EditionDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.ZvitException;

class NextEditionTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final EditionDecision DECISION = new EditionDecision("№ 31", TODAY, " Помилка в сумі ");
    private static final Fund GRANT = new Fund(FundingSource.OTHER, "Грант");
    private static final Fund LOCAL = new Fund(FundingSource.LOCAL, "");

    private final Report former = new Report(1, PeriodKind.FIRST_HALF, outline(), null, "olena");

    private static ProgrammeOutline outline() {
        MeasureOutline measure = new MeasureOutline(
                11,
                "1.1",
                "1.1.",
                "Захід",
                2,
                List.of(3L),
                List.of("КП «Парк»"),
                List.of(
                        new PlannedFunding(
                                FundingSource.LOCAL,
                                "",
                                uah("10"),
                                null,
                                new FundParts(List.of(part("у т. ч. оренда", "4")))),
                        new PlannedFunding(FundingSource.OTHER, "Грант", uah("5"), null, null)),
                List.of(new PlannedIndicator(IndicatorKind.PRODUCT, "Заходів", "од.", new Quantity(BigDecimal.TEN))),
                "протягом року",
                1,
                false);
        return new ProgrammeOutline(
                5,
                "Програма",
                2,
                2021,
                2025,
                2025,
                List.of(new SectionOutline("I", "I", 1, "Розділ", List.of(measure))));
    }

    @BeforeEach
    void archive() throws ReflectiveOperationException {
        Entry entry = former.entry("1.1").orElseThrow();
        entry.write("<p>Зроблено.</p>", uah("12"), "Дешевше", "ivan");
        entry.spend(Map.of(LOCAL, uah("9"), GRANT, uah("3")));
        entry.spend(LOCAL, "у т. ч. оренда", uah("2"));
        entry.reach(1, new Quantity(BigDecimal.ONE), "Карантин");
        former.move(ReportStatus.CREATED, ReportStatus.COUNCIL, ErrorCode.REPORT_STATE);
        former.adopt(new Decision("7", TODAY), TODAY);
        former.archive();
        Field id = Report.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(former, 40L);
    }

    @Test
    void beginsWithEverythingThatTheFormerOneSays() {
        Report next = NextEdition.of(former, DECISION, TODAY, "secretary");
        assertThat(next.status()).isEqualTo(ReportStatus.CREATED);
        assertThat(next.period()).isEqualTo(former.period());
        assertThat(next.edition().number()).isEqualTo(2);
        assertThat(next.edition().former()).isEqualTo(40);
        assertThat(next.edition().decision()).isEqualTo(new Decision("31", TODAY));
        assertThat(next.edition().reason()).isEqualTo("Помилка в сумі");
        assertThat(next.bySection()).extracting(BySection::section).isEqualTo(sections());
        Entry told = former.entry("1.1").orElseThrow();
        assertThat(next.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.content()).isEqualTo(told.content());
            assertThat(entry.funding()).isEqualTo(told.funding());
            assertThat(entry.indicators()).isEqualTo(told.indicators());
            assertThat(entry.coExecutors()).isEqualTo(told.coExecutors());
            assertThat(entry.partners()).isEqualTo(told.partners());
            assertThat(entry.label()).isEqualTo("1.1.");
            assertThat(entry.changedBy()).isEqualTo("ivan");
            assertThat(entry.status()).isEqualTo(EntryStatus.DRAFT);
        });
        assertThat(former.edition().isFurther()).isFalse();
    }

    private Object sections() {
        return former.bySection().stream().map(BySection::section).toList();
    }

    @Test
    void isMadeOfWhatIsArchivedOnly() {
        Report open = new Report(1, PeriodKind.YEAR, outline(), null, "olena");
        assertThatThrownBy(() -> NextEdition.of(open, DECISION, TODAY, "secretary"))
                .isInstanceOf(ZvitException.class)
                .hasMessageContaining("REPORT-STATE");
    }

    @Test
    void needsADecisionThatCanBe() {
        assertThat(faults(new EditionDecision(" ", null, null)))
                .containsExactly("edition-number-missing", "edition-date-missing", "edition-reason-missing");
        assertThat(faults(new EditionDecision("31", TODAY.plusDays(1), "Помилка")))
                .containsExactly("date-in-future");
        assertThat(faults(new EditionDecision("31", TODAY.minusDays(1), "Помилка")))
                .containsExactly("edition-date-early");
    }

    private List<String> faults(EditionDecision decision) {
        try {
            NextEdition.of(former, decision, TODAY, "secretary");
            return List.of();
        } catch (ZvitException refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }

    private static FundPart part(String name, String planned) {
        return new FundPart(name, uah(planned));
    }

    private static Money uah(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
