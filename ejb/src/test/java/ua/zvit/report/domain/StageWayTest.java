package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageAsked;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

class StageWayTest {
    private static final CallerIdentity OLHA = person("olha");
    private static final String FINANCE = "position:5";
    private static final String LEGAL = "position:6";
    private static final String DEPUTY = "person:deputy";
    private static final Silence BY_RULES = new Silence(5, "пункт 3.4 Регламенту");

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
    void withoutStagesItGoesStraightToTheHead() {
        submitted();
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(way().asked()).isEmpty();
    }

    @Test
    void passesItsStagesOneAfterAnother() {
        submitted(stage(StageRule.ALL, FINANCE), stage(StageRule.ALL, DEPUTY));
        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        assertThat(asked().desks()).containsExactly(FINANCE);
        assertThat(way().isAheadOfOpen()).isTrue();
        assertThat(way().ifGiven()).isEqualTo(StageEnd.GOES_ON);

        assertThat(give(FINANCE, "ivan").end()).isEqualTo(StageEnd.GOES_ON);
        assertThat(asked().number()).isEqualTo(2);
        assertThat(way().isAheadOfOpen()).isFalse();

        assertThat(give(DEPUTY, "deputy").end()).isEqualTo(StageEnd.GOES_ON);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(way().told().visas())
                .extracting(GivenVisa::capacity)
                .as("who is named in person gives the visa of the stage")
                .containsExactly("Посада " + FINANCE, "Етап");
    }

    @Test
    void waitsForAllOfItsHolders() {
        submitted(stage(StageRule.ALL, FINANCE, LEGAL));
        assertThat(way().ifGiven()).isEqualTo(StageEnd.WAITS);
        assertThat(give(FINANCE, "ivan").end()).isEqualTo(StageEnd.WAITS);
        assertThat(asked().desks()).containsExactly(LEGAL);
        assertThat(give(LEGAL, "petro").end()).isEqualTo(StageEnd.GOES_ON);
    }

    @Test
    void oneOfAnyIsEnoughWhateverOthersRefuse() {
        submitted(stage(StageRule.ANY, FINANCE, LEGAL));
        assertThat(way().ifRefused()).isEqualTo(StageEnd.WAITS);
        assertThat(refuse(FINANCE, "ivan", "1.1").end()).isEqualTo(StageEnd.WAITS);
        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        assertThat(way().ifRefused()).isEqualTo(StageEnd.BACK_TO_DEPARTMENTS);
        assertThat(give(LEGAL, "petro").end()).isEqualTo(StageEnd.GOES_ON);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void returnsWhatAllWhoRefusedHaveNamed() {
        submitted(stage(StageRule.ANY, FINANCE, LEGAL));
        refuse(FINANCE, "ivan", "1.1");
        VisaStep step = refuse(LEGAL, "petro", "1.2");

        assertThat(step.end()).isEqualTo(StageEnd.BACK_TO_DEPARTMENTS);
        assertThat(step.departments()).containsExactly(1L, 2L);
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(report.rounds().current()).isEqualTo(2);
        assertThat(report.visas()).as("of departments").isEmpty();
        assertThat(entry("1.1").remarks()).extracting(Remark::author).containsExactly("ivan");
        assertThat(entry("1.2").remarks()).extracting(Remark::author).containsExactly("petro");
    }

    @Test
    void asksAgainWhoseVisaWasGivenToSomethingElse() {
        submitted(stage(StageRule.ALL, FINANCE), stage(StageRule.ALL, LEGAL));
        give(FINANCE, "ivan");
        refuse(LEGAL, "petro", "1.2");
        write("1.2", "8");
        report.submit(2, OLHA, Routes.UNSIGNED);

        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        assertThat(asked().desks()).containsExactly(FINANCE);
    }

    @Test
    void keepsTheVisasOfWhatDidNotChange() {
        submitted(stage(StageRule.ALL, FINANCE));
        give(FINANCE, "ivan");
        report.sendBack(List.of(new EntryReturn("1.2", "уточніть")), List.of(), person("head"), null);
        assertThat(way().isAheadOfDepartments()).isFalse();
        report.submit(2, OLHA, Routes.UNSIGNED);

        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(way().told().visas()).hasSize(1);
    }

    @Test
    void returnsToAnEarlierStage() {
        submitted(stage(StageRule.ALL, FINANCE), back(LEGAL));
        give(FINANCE, "ivan");
        assertThat(refuse(LEGAL, "petro", new VisaRefusal(List.of(), List.of(), 1, "Перевірте суми", null))
                        .end())
                .isEqualTo(StageEnd.BACK_TO_STAGE);

        assertThat(report.status()).isEqualTo(ReportStatus.VISAS);
        assertThat(asked().desks()).containsExactly(FINANCE);
        give(FINANCE, "ivan");
        assertThat(asked().desks()).containsExactly(LEGAL);
    }

    @Test
    void returnsToAStageOnlyWhereItMayAndWithWords() {
        submitted(stage(StageRule.ALL, FINANCE), back(LEGAL));
        refused("RETURN-INVALID", () -> refuse(FINANCE, "ivan", new VisaRefusal(List.of(), List.of(), 1, "ні", null)));
        give(FINANCE, "ivan");
        refused("RETURN-INVALID", () -> refuse(LEGAL, "petro", new VisaRefusal(List.of(), List.of(), 2, "ні", null)));
        refused("RETURN-INVALID", () -> refuse(LEGAL, "petro", new VisaRefusal(List.of(), List.of(), 1, " ", null)));
        refused(
                "RETURN-INVALID",
                () -> refuse(LEGAL, "petro", new VisaRefusal(List.of(), List.of(), null, "ні", null)));
    }

    @Test
    void nobodyGivesTwoVisasInAStageUnlessTheCouncilAllowsIt() {
        submitted(stage(StageRule.ALL, FINANCE, LEGAL));
        give(FINANCE, "ivan");
        refused("VISA-TWICE", () -> give(LEGAL, "ivan"));
        refused("TASK-DONE", () -> give(FINANCE, "petro"));
        refused("TASK-DONE", () -> give(DEPUTY, "deputy"));
    }

    @Test
    void oneMayGiveTwoVisasWhereTheCouncilAllowsIt() {
        report.lay(new ReportCircuit(true, List.of(stage(StageRule.ALL, FINANCE, LEGAL)), Map.of()));
        submitted();
        give(FINANCE, "ivan");
        assertThat(give(LEGAL, "ivan").end()).isEqualTo(StageEnd.GOES_ON);
    }

    @Test
    void asksForWordsWhereTheStageDoes() {
        submitted(new VisaStage("Етап", List.of(FINANCE), StageRule.ALL, 0, 3, false, true, null, false));
        refused("COMMENT-MISSING", () -> give(FINANCE, "ivan"));
        assertThat(way().give(giver(FINANCE, "ivan"), "Кошти підтверджую", null).end())
                .isEqualTo(StageEnd.GOES_ON);
    }

    @Test
    void aVisaCanBeHandedToSomebodyElse() {
        submitted(stage(StageRule.ALL, FINANCE, LEGAL), stage(StageRule.ALL, FINANCE));
        give(LEGAL, "petro");
        refused("CIRCUIT-INVALID", () -> report.lay(way().passed(FINANCE, new VisaDesk(LEGAL, null))));
        report.lay(way().passed(FINANCE, new VisaDesk(DEPUTY, "Дарина")));

        assertThat(asked().desks()).containsExactly(DEPUTY);
        assertThat(way().told().circuit().stages())
                .extracting(VisaStage::desks)
                .allMatch(desks -> desks.contains(DEPUTY));
        assertThat(way().told().circuit().people()).containsEntry(DEPUTY, "Дарина");
    }

    @Test
    void otherStagesFollowThoseThatHaveBegun() {
        submitted(stage(StageRule.ALL, FINANCE), stage(StageRule.ALL, LEGAL));
        give(FINANCE, "ivan");
        assertThat(way().told().begun()).isEqualTo(2);
        refused("STAGE-BEGUN", () -> report.lay(way().followedBy(1, further(DEPUTY))));
        report.lay(way().followedBy(2, further(DEPUTY)));

        assertThat(asked().desks()).containsExactly(LEGAL);
        assertThat(give(LEGAL, "petro").end()).isEqualTo(StageEnd.GOES_ON);
        assertThat(asked().desks()).containsExactly(DEPUTY);
        give(DEPUTY, "deputy");
        assertThat(way().told().visas()).as("nothing that was decided is lost").hasSize(3);
        refused("STAGES-FIXED", () -> report.lay(way().followedBy(3, further(FINANCE))));
    }

    @Test
    void stagesCanBeTakenAwayWhileDepartmentsMend() {
        submitted(stage(StageRule.ALL, FINANCE), stage(StageRule.ALL, LEGAL));
        give(FINANCE, "ivan");
        refuse(LEGAL, "petro", "1.2");
        assertThat(way().told().begun()).isEqualTo(1);
        refused("STAGES-STALE", () -> report.lay(way().followedBy(3, further(DEPUTY))));
        report.lay(way().followedBy(1, ReportCircuit.NONE));
        report.submit(2, OLHA, Routes.UNSIGNED);
        assertThat(report.status()).as("what did not change keeps its visa").isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void whoSaysNothingAgreesOnlyWhereTheStageSaysSo() {
        submitted(
                new VisaStage("Етап", List.of(FINANCE, LEGAL), StageRule.ALL, 0, 3, false, false, BY_RULES, false),
                stage(StageRule.ALL, DEPUTY));
        assertThat(silent(FINANCE).end()).isEqualTo(StageEnd.WAITS);
        assertThat(way().isDecidedSince(Instant.EPOCH)).isFalse();
        assertThat(silent(LEGAL).end()).as("nobody has given two visas").isEqualTo(StageEnd.GOES_ON);
        assertThat(way().told().visas())
                .extracting(GivenVisa::username, GivenVisa::basis)
                .containsOnly(tuple("", BY_RULES.basis()));
        refused("TASK-DONE", () -> silent(DEPUTY));
    }

    private VisaStep silent(String desk) {
        return way().passInSilence(new VisaGiver(desk, "Посада " + desk, person("")));
    }

    private static ReportCircuit further(String desk) {
        return new ReportCircuit(false, List.of(stage(StageRule.ALL, desk)), Map.of(desk, "Дарина"));
    }

    private void submitted(VisaStage... stages) {
        if (stages.length > 0) {
            report.lay(new ReportCircuit(false, List.of(stages), Map.of()));
        }
        report.begin();
        write("1.1", "5");
        write("1.2", "7");
        report.submit(1, OLHA, Routes.UNSIGNED);
        report.submit(2, OLHA, Routes.UNSIGNED);
    }

    private void write(String measure, String spent) {
        entry(measure).write("<p>Зроблено.</p>", new Money(new BigDecimal(spent)), null, "olha");
    }

    private Entry entry(String measure) {
        return report.entry(measure).orElseThrow();
    }

    private StageWay way() {
        return report.stages(Routes.UNSIGNED);
    }

    private StageAsked asked() {
        return way().asked().orElseThrow();
    }

    private VisaStep give(String desk, String who) {
        return way().give(giver(desk, who), null, null);
    }

    private VisaStep refuse(String desk, String who, String measure) {
        return refuse(
                desk, who, new VisaRefusal(List.of(new EntryReturn(measure, "уточніть")), List.of(), null, null, null));
    }

    private VisaStep refuse(String desk, String who, VisaRefusal refusal) {
        return way().refuse(giver(desk, who), refusal);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(ZvitException.class).hasMessage(code);
    }

    private static VisaStage stage(StageRule rule, String... desks) {
        return new VisaStage("Етап", List.of(desks), rule, 0, 3, false, false, null, false);
    }

    private static VisaStage back(String desk) {
        return new VisaStage("Етап", List.of(desk), StageRule.ALL, 0, 3, true, false, null, false);
    }

    private static VisaGiver giver(String desk, String who) {
        return new VisaGiver(desk, desk.equals(DEPUTY) ? "" : "Посада " + desk, person(who));
    }

    private static CallerIdentity person(String username) {
        return new CallerIdentity(username, username, Set.of("acting-head"), "khmelnytskyi", List.of());
    }
}
