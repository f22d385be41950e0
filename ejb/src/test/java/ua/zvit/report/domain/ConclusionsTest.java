package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

/** Stages after the head, before the council: conclusions by minutes. */
class ConclusionsTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String FINANCE = "position:1";
    private static final String BUDGET = "position:2";
    private static final String EDUCATION = "position:3";
    private static final CallerIdentity OLHA = person("olha");

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    1,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I",
                            null,
                            1,
                            "Розділ",
                            List.of(
                                    Outlines.measure(11, "1.1", "Захід 1.1", 1, new Money(BigDecimal.TEN)),
                                    Outlines.measure(12, "1.2", "Захід 1.2", 2, new Money(BigDecimal.TEN)))))),
            null,
            "olha");

    @Test
    void isAskedWhenTheHeadHasAcceptedAndNotBefore() {
        submitted(before(FINANCE), after(BUDGET));
        give(FINANCE, null);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(way().asked()).isEmpty();
        assertThat(way().isAheadOfCouncil()).isTrue();
        assertThat(way().told().daysAhead()).isEqualTo(3);
        report.accept(Routes.UNSIGNED);

        assertThat(report.status()).isEqualTo(ReportStatus.CONCLUSIONS);
        assertThat(way().asked().orElseThrow().number()).isEqualTo(2);
        assertThat(report.status().isOpenForAmendments())
                .as("what the head accepted is not amended")
                .isFalse();
        assertThat(give(BUDGET, minutes(TODAY)).end()).isEqualTo(StageEnd.GOES_ON);
        assertThat(report.status()).isEqualTo(ReportStatus.COUNCIL);
        assertThat(way().told().visas()).last().satisfies(visa -> assertThat(visa.minutes())
                .isEqualTo(minutes(TODAY)));
    }

    @Test
    void isAskedAfterTheHeadsSignature() {
        submitted(after(BUDGET));
        report.accept(Routes.SIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.SIGNING);
        assertThat(way().asked()).isEmpty();
        report.signedByHead(Routes.SIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.CONCLUSIONS);
    }

    @Test
    void oneBodyAfterAnother() {
        submitted(after(BUDGET), after(EDUCATION));
        report.accept(Routes.UNSIGNED);
        assertThat(way().isAheadOfOpen()).isTrue();
        give(BUDGET, minutes(TODAY));
        assertThat(report.status()).isEqualTo(ReportStatus.CONCLUSIONS);
        assertThat(way().asked().orElseThrow().desks()).containsExactly(EDUCATION);
        give(EDUCATION, minutes(TODAY));
        assertThat(report.status()).isEqualTo(ReportStatus.COUNCIL);
    }

    @Test
    void wantsMinutesOfASessionThatCanHaveBeen() {
        submitted(after(BUDGET));
        report.accept(Routes.UNSIGNED);
        faulty("minutes.number missing, minutes.date missing", () -> give(BUDGET, null));
        faulty("minutes.date date-in-future", () -> give(BUDGET, minutes(TODAY.plusDays(1))));
        faulty("minutes.date date-before-handed-over", () -> give(BUDGET, minutes(TODAY.minusDays(1))));
        VisaRefusal undated = new VisaRefusal(
                List.of(new EntryReturn("1.2", "уточніть")), List.of(), null, null, new Minutes("4", null));
        faulty("minutes.date missing", () -> way().refuse(giver(BUDGET), undated));
        assertThat(report.status()).isEqualTo(ReportStatus.CONCLUSIONS);
    }

    @Test
    void thereAreNoMinutesBeforeTheHead() {
        submitted(before(FINANCE));
        faulty("minutes.number minutes-unasked", () -> give(FINANCE, minutes(TODAY)));
    }

    @Test
    void returnsMeasuresToTheirDepartmentAndIsAskedOnceMoreWhenTheyChanged() {
        submitted(after(BUDGET), after(EDUCATION));
        report.accept(Routes.UNSIGNED);
        give(BUDGET, minutes(TODAY));
        VisaStep step = way().refuse(
                        giver(EDUCATION),
                        new VisaRefusal(
                                List.of(new EntryReturn("1.2", "уточніть")), List.of(), null, null, minutes(TODAY)));
        assertThat(step.end()).isEqualTo(StageEnd.BACK_TO_DEPARTMENTS);
        assertThat(step.departments()).containsExactly(2L);
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(report.entry("1.1").orElseThrow().status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(report.rounds().lastReturn().from()).isEqualTo(ReportStatus.CONCLUSIONS);

        write("1.2", "9");
        report.submit(2, OLHA, Routes.UNSIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        report.accept(Routes.UNSIGNED);
        assertThat(way().asked().orElseThrow().desks())
                .as("whose conclusion was on something else")
                .containsExactly(BUDGET);
    }

    @Test
    void aConclusionOnWhatDidNotChangeIsKept() {
        submitted(after(BUDGET));
        report.accept(Routes.UNSIGNED);
        give(BUDGET, minutes(TODAY));
        report.returnToHead("перевірте");
        assertThat(way().isAheadOfCouncil()).isFalse();
        report.accept(Routes.UNSIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.COUNCIL);
    }

    @Test
    void returnsToAnEarlierStageAfterTheHeadOrBeforeIt() {
        submitted(before(FINANCE), after(BUDGET), after(EDUCATION));
        give(FINANCE, null);
        report.accept(Routes.UNSIGNED);
        give(BUDGET, minutes(TODAY));
        assertThat(refuse(EDUCATION, 2, minutes(TODAY)).end()).isEqualTo(StageEnd.BACK_TO_STAGE);
        assertThat(report.status()).isEqualTo(ReportStatus.CONCLUSIONS);

        assertThat(refuse(BUDGET, 1, minutes(TODAY)).end()).isEqualTo(StageEnd.BACK_BEFORE_HEAD);
        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        assertThat(report.entries()).extracting(Entry::status).containsOnly(EntryStatus.SUBMITTED);
        give(FINANCE, null);
        assertThat(report.status()).as("the head looks again").isEqualTo(ReportStatus.REVIEW);
        report.accept(Routes.UNSIGNED);
        assertThat(way().asked().orElseThrow().desks()).containsExactly(BUDGET);
    }

    @Test
    void theCouncilCannotHaveDecidedBeforeTheConclusion() {
        submitted(after(BUDGET));
        report.accept(Routes.UNSIGNED);
        give(BUDGET, minutes(TODAY));
        assertThatThrownBy(() -> report.requireDecidable(new Decision("5", TODAY.minusDays(1)), TODAY))
                .hasMessage("DECISION-DATE");
        report.adopt(new Decision("5", TODAY), TODAY);
        assertThat(report.status()).isEqualTo(ReportStatus.ADOPTED);
        assertThat(new DecisionDay(TODAY.minusDays(9), TODAY.minusDays(7), TODAY.minusDays(3), TODAY)
                        .faults(TODAY.minusDays(4)))
                .extracting(Fault::code)
                .containsExactly("date-before-conclusion");
    }

    private void submitted(VisaStage... stages) {
        report.lay(new ReportCircuit(false, List.of(stages), Map.of()));
        report.begin();
        write("1.1", "5");
        write("1.2", "7");
        report.submit(1, OLHA, Routes.UNSIGNED);
        report.submit(2, OLHA, Routes.UNSIGNED);
    }

    private void write(String measure, String spent) {
        report.entry(measure).orElseThrow().write("<p>Зроблено.</p>", new Money(new BigDecimal(spent)), null, "olha");
    }

    private StageWay way() {
        return report.stages(Routes.UNSIGNED);
    }

    private VisaStep give(String desk, Minutes minutes) {
        return way().give(giver(desk), null, minutes);
    }

    private VisaStep refuse(String desk, int backTo, Minutes minutes) {
        return way().refuse(giver(desk), new VisaRefusal(List.of(), List.of(), backTo, "ще раз", minutes));
    }

    private static void faulty(String faults, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ZvitException.class, refused -> {
            assertThat(refused.code()).isEqualTo("MINUTES-INVALID");
            assertThat(refused.faults().stream().map(fault -> fault.field() + " " + fault.code()))
                    .containsExactly(faults.split(", "));
        });
    }

    private static Minutes minutes(LocalDate date) {
        return new Minutes("4", date);
    }

    private static VisaStage before(String desk) {
        return new VisaStage("Віза", List.of(desk), StageRule.ALL, 0, 3, true, false, null, false);
    }

    private static VisaStage after(String desk) {
        return new VisaStage("Висновок", List.of(desk), StageRule.ALL, 0, 3, true, false, null, true);
    }

    private static VisaGiver giver(String desk) {
        return new VisaGiver(desk, "Посада", person("of-" + desk));
    }

    private static CallerIdentity person(String username) {
        return new CallerIdentity(username, username, Set.of("acting-head"), "khmelnytskyi", List.of());
    }
}
