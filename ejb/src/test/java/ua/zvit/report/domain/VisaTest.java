package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.domain.kept.ClearingInside;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails.Returned;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

/** Visas and the rounds in which they are given. */
class VisaTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;
    private static final CallerIdentity HEAD = person("head");

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

    @Test
    void aDepartmentAgreesBySubmitting() {
        begin();
        submit(EDUCATION, "olha");
        assertThat(holding()).containsExactly(Map.entry(EDUCATION, "olha"));
        assertThat(report.visas()).extracting("givenByName", "round").containsExactly(tuple("OLHA", 1));
    }

    @Test
    void aReturnTakesTheVisaAwayUntilSubmittedAgain() {
        toReview();
        sendBack("1.2", null);
        assertThat(holding()).containsExactly(Map.entry(PROMOTION, "petro"));

        submit(EDUCATION, "iryna");
        assertThat(holding()).containsExactly(Map.entry(EDUCATION, "iryna"), Map.entry(PROMOTION, "petro"));
        assertThat(report.visas()).extracting("departmentId", "round").contains(tuple(EDUCATION, 2));
    }

    @Test
    void aReturnToTheHeadLeavesTheDepartmentsAgreement() {
        toReview();
        report.accept(Routes.UNSIGNED);
        report.returnToHead("перевірте підсумки");
        assertThat(holding()).containsExactly(Map.entry(EDUCATION, "olha"), Map.entry(PROMOTION, "petro"));
    }

    @Test
    void nobodyHasAgreedToWhatNobodySubmitted() {
        begin();
        assertThat(report.submit(EDUCATION + PROMOTION, person("olha"), Routes.UNSIGNED))
                .isEmpty();
        assertThat(holding()).isEmpty();
    }

    @Test
    void aReturnToDepartmentsEndsARound() {
        toReview();
        assertThat(report.rounds().current()).isEqualTo(1);
        assertThat(report.rounds().lastReturn()).isNull();
        sendBack("1.2", " Див. зауваження ");
        submit(EDUCATION, "olha");
        sendBack("1.2", " ");
        submit(EDUCATION, "olha");

        assertThat(report.rounds().current()).isEqualTo(3);
        assertThat(report.entry("1.2").orElseThrow().remarks())
                .extracting(Remark::round)
                .containsExactly(2, 1);
    }

    @Test
    void tellsHowItCameBack() {
        toReview();
        sendBack("1.2", " Див. зауваження ");
        assertThat(returned()).isEqualTo(tuple(ReportStatus.REVIEW, "Див. зауваження"));
        submit(EDUCATION, "olha");
        report.accept(Routes.SIGNED);
        report.returnUnsigned("гляну ще раз");
        assertThat(returned()).isEqualTo(tuple(ReportStatus.SIGNING, "гляну ще раз"));
        report.accept(Routes.UNSIGNED);
        report.returnToHead("перевірте підсумки");
        assertThat(returned()).isEqualTo(tuple(ReportStatus.COUNCIL, "перевірте підсумки"));
        assertThat(report.rounds().current()).isEqualTo(2);
    }

    /** A part that goes to its department's head is nobody's to write and not submitted; what comes back is. */
    @Test
    void aPartLiesWithItsDepartmentsHeadFirst() {
        begin();
        report.lay(new ClearingInside(true, false));
        assertThat(report.submit(EDUCATION, HEAD, Routes.UNSIGNED))
                .as("nothing was sent")
                .isEmpty();
        assertThat(report.part(EDUCATION).clear()).hasSize(2);
        assertThat(report.part(EDUCATION).clear()).as("nothing is left to send").isEmpty();
        assertThat(statuses()).containsExactly(EntryStatus.CLEARING, EntryStatus.CLEARING, EntryStatus.DRAFT);
        assertThat(holding()).isEmpty();

        List<EntryReturn> returns = List.of(new EntryReturn("1.2", "уточніть"));
        assertThatThrownBy(() -> report.part(PROMOTION).sendBack(returns, HEAD)).isInstanceOf(ZvitException.class);
        report.part(EDUCATION).sendBack(returns, HEAD);
        assertThat(statuses()).containsExactly(EntryStatus.DRAFT, EntryStatus.RETURNED, EntryStatus.DRAFT);
        assertThat(report.entry("1.2").orElseThrow().isAcceptedAsItIs()).isFalse();
        report.part(EDUCATION).clear();
        report.part(PROMOTION).clear();
        report.submit(PROMOTION, person("petro"), Routes.UNSIGNED);
        assertThat(report.status()).as("education's part is with its head").isEqualTo(ReportStatus.DRAFTING);
        report.submit(EDUCATION, HEAD, Routes.UNSIGNED);
        assertThat(holding()).containsExactly(Map.entry(EDUCATION, "head"), Map.entry(PROMOTION, "petro"));
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    /** What lies with the head of a department that is closed is written by the one that came after it. */
    @Test
    void aPartThatIsHandedOverComesBackFromTheHead() {
        begin();
        report.lay(new ClearingInside(true, false));
        report.part(EDUCATION).clear();
        assertThat(report.handOver(EDUCATION, PROMOTION)).hasSize(2);
        assertThat(statuses()).containsOnly(EntryStatus.DRAFT);
    }

    private List<EntryStatus> statuses() {
        return report.entries().stream().map(Entry::status).toList();
    }

    private org.assertj.core.groups.Tuple returned() {
        Returned last = report.rounds().lastReturn();
        return tuple(last.from(), last.comment());
    }

    private void begin() {
        report.begin();
        report.entries().forEach(entry -> entry.write("<p>Зроблено.</p>", Money.ZERO, null, "olha"));
    }

    private void toReview() {
        begin();
        submit(EDUCATION, "olha");
        submit(PROMOTION, "petro");
    }

    private void submit(long department, String who) {
        report.submit(department, person(who), Routes.UNSIGNED);
    }

    private void sendBack(String measure, String comment) {
        report.sendBack(List.of(new EntryReturn(measure, "уточніть")), List.of(), HEAD, comment);
    }

    private Map<Long, String> holding() {
        Map<Long, String> names = new TreeMap<>();
        report.visas().forEach(visa -> names.put(visa.departmentId(), visa.givenBy()));
        return names;
    }

    private static CallerIdentity person(String login) {
        return new CallerIdentity(login, login.toUpperCase(java.util.Locale.ROOT), Set.of(), "khmelnytskyi", List.of());
    }

    private static MeasureOutline measure(String number, long department) {
        return Outlines.measure(
                number.hashCode(), number, "Захід " + number, department, Money.ofThousands(BigDecimal.TEN));
    }
}
