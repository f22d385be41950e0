package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

class RecallTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    EDUCATION,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I",
                            null,
                            1,
                            "Розділ",
                            List.of(measure("1.1", EDUCATION), measure("1.2", EDUCATION), measure("2.1", PROMOTION))))),
            null,
            "olha");

    @BeforeEach
    void begin() {
        report.begin();
        report.entries().forEach(entry -> entry.write("<p>Зроблено.</p>", Money.ZERO, null, "olha"));
    }

    @Test
    void whileOthersWriteADepartmentTakesItsOwnBack() {
        submit(EDUCATION);
        assertThat(recall(false).departments()).containsExactly(EDUCATION);
        assertThat(recall(false).by(EDUCATION)).extracting(Entry::number).containsExactly("1.1", "1.2");
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(report.visas()).isEmpty();
        assertThat(report.entries()).allMatch(entry -> entry.status() == EntryStatus.DRAFT);
        submit(EDUCATION);
        assertThat(report.visas()).extracting(Visa::departmentId).containsExactly(EDUCATION);
    }

    @Test
    void theLastDepartmentTakesTheReportFromTheHeadWhoHasNotBegun() {
        submit(EDUCATION);
        submit(PROMOTION);
        recall(false).by(PROMOTION);
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(status("1.1")).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(status("2.1")).isEqualTo(EntryStatus.DRAFT);
        submit(PROMOTION);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void nobodyTakesBackWhatTheHeadHasBegunToReview() {
        submit(EDUCATION);
        submit(PROMOTION);
        assertThat(recall(true).departments()).isEmpty();
        assertThat(refusal(true, PROMOTION)).isEqualTo("RECALL-LATE");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(report.visas()).hasSize(2);
    }

    @Test
    void holdersOfAStageLoseItUntilOneOfThemDecides() {
        report.lay(new ReportCircuit(false, List.of(stage("position:5", "position:6"), stage("position:7")), Map.of()));
        submit(EDUCATION);
        submit(PROMOTION);
        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        told().by(PROMOTION);
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);

        submit(PROMOTION);
        give("position:5");
        assertThat(told().departments()).isEmpty();
        give("position:6");
        assertThat(told().departments())
                .as("nobody of the next stage has begun")
                .contains(PROMOTION);
        told().by(PROMOTION);
        submit(PROMOTION);
        assertThat(way().told().open())
                .as("what did not change is not asked for again")
                .isEqualTo(2);
        assertThat(told().departments()).contains(PROMOTION);
        give("position:7");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(told().departments()).as("the head has not begun").contains(EDUCATION, PROMOTION);
    }

    @Test
    void whatWasAcceptedStaysAccepted() {
        submit(EDUCATION);
        submit(PROMOTION);
        report.accept(Routes.UNSIGNED);
        assertThat(refusal(false, PROMOTION)).isEqualTo("RECALL-LATE");
    }

    @Test
    void whoHasSubmittedNothingTakesNothingBack() {
        submit(EDUCATION);
        assertThat(refusal(false, PROMOTION)).isEqualTo("RECALL-NOTHING");
    }

    @Test
    void anEarlierRoundIsOverAndOnlyWhatWasMendedComesBackAsReturned() {
        submit(EDUCATION);
        submit(PROMOTION);
        report.sendBack(List.of(new EntryReturn("1.2", "Уточніть.")), List.of("1.1"), person("head"), null);
        assertThat(refusal(false, PROMOTION)).isEqualTo("RECALL-NOTHING");
        submit(EDUCATION);
        assertThat(recall(false).by(EDUCATION)).extracting(Entry::number).containsExactly("1.2");
        assertThat(status("1.1")).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(status("1.2")).isEqualTo(EntryStatus.RETURNED);
    }

    private Recall recall(boolean begun) {
        return new Recall(report, begun);
    }

    private Recall told() {
        return Recall.of(report, Routes.UNSIGNED, (desks, moment) -> false);
    }

    private StageWay way() {
        return report.stages(Routes.UNSIGNED);
    }

    private void give(String desk) {
        way().give(new VisaGiver(desk, "Посада", person(desk)), null, null);
    }

    private static VisaStage stage(String... desks) {
        return new VisaStage("Етап", List.of(desks), StageRule.ALL, 0, 3, false, false, null, false);
    }

    private String refusal(boolean begun, long department) {
        return catchThrowableOfType(ZvitException.class, () -> recall(begun).by(department))
                .code();
    }

    private EntryStatus status(String measure) {
        return report.entry(measure).orElseThrow().status();
    }

    private void submit(long department) {
        report.submit(department, person("olha"), Routes.UNSIGNED);
    }

    private static CallerIdentity person(String name) {
        return new CallerIdentity(name, name, Set.of("drafter"), "khmelnytskyi", List.of());
    }

    private static MeasureOutline measure(String number, long department) {
        return Outlines.measure(
                Long.parseLong(number.replace(".", "")),
                number,
                "Захід " + number,
                department,
                new Money(BigDecimal.ONE));
    }
}
