package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.ZvitException;

class ReportTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;
    private static final CallerIdentity HEAD =
            new CallerIdentity("head", "Ірина Савчук", Set.of("acting-head"), "khmelnytskyi", List.of());
    private static final CallerIdentity DRAFTER =
            new CallerIdentity("olena", "Олена ТКАЧ", Set.of("drafter"), "khmelnytskyi", List.of());
    private static final Decision DECISION = new Decision("7", LocalDate.now());
    private static final LocalDate TODAY = LocalDate.now();

    private final Report report = reportOf(PeriodKind.YEAR);

    private static Report reportOf(PeriodKind period) {
        return new Report(
                1,
                period,
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
                                List.of(measure("1.1", EDUCATION), measure("1.2", PROMOTION))))),
                null,
                "olena");
    }

    @Test
    void goesToTheHeadWithTheLastDepartment() {
        report.begin();
        writeAll();
        assertThat(report.submit(EDUCATION, DRAFTER, Routes.UNSIGNED))
                .extracting(Entry::number)
                .containsExactly("1.1");
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        report.submit(PROMOTION, DRAFTER, Routes.UNSIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void tellsEveryGapWhenSubmittedIncomplete() {
        report.begin();
        ZvitException refused =
                catchThrowableOfType(ZvitException.class, () -> report.submit(EDUCATION, DRAFTER, Routes.UNSIGNED));
        assertThat(refused.code()).isEqualTo("ENTRY-INCOMPLETE");
        assertThat(refused.faults())
                .extracting(Fault::measure, Fault::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", "narrative"),
                        org.assertj.core.groups.Tuple.tuple("1.1", "actual"));
        assertThat(countOf(EntryStatus.SUBMITTED)).isZero();
    }

    @Test
    void takesZeroAsAnAnswer() {
        report.begin();
        report.entry("1.1").orElseThrow().write("<p>Не здійснювався.</p>", Money.ZERO, null, "olena");
        assertThat(report.submit(EDUCATION, DRAFTER, Routes.UNSIGNED)).hasSize(1);
    }

    @Test
    void sendsBackOnlyTheNamedEntries() {
        toReview();
        List<Entry> returned =
                report.sendBack(List.of(new EntryReturn("1.2", " уточнити суму ")), List.of(), HEAD, null);
        assertThat(returned).extracting(Entry::departmentId).containsExactly(PROMOTION);
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(report.entry("1.1").orElseThrow().status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(report.entry("1.2").orElseThrow().remarks())
                .extracting(Remark::text)
                .containsExactly("уточнити суму");
        report.submit(PROMOTION, DRAFTER, Routes.UNSIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void keepsWhatWasAcceptedByNameUntilItIsChanged() {
        toReview();
        report.sendBack(List.of(new EntryReturn("1.2", "уточнити")), List.of("1.1"), HEAD, null);
        assertThat(acceptedBefore()).containsExactly("1.1");
        report.submit(PROMOTION, DRAFTER, Routes.UNSIGNED);
        assertThat(acceptedBefore()).containsExactly("1.1");
        report.entry("1.1").orElseThrow().write("<p>Інше.</p>", Money.ZERO, null, "olena");
        assertThat(acceptedBefore()).isEmpty();
        report.entry("1.1").orElseThrow().write("<p>Зроблено.</p>", Money.ZERO, null, "olena");
        assertThat(acceptedBefore()).containsExactly("1.1");
    }

    @Test
    void acceptsNothingThatWasNotLookedAt() {
        toReview();
        report.sendBack(List.of(new EntryReturn("1.2", "уточнити")), List.of(), HEAD, null);
        report.submit(PROMOTION, DRAFTER, Routes.UNSIGNED);
        assertThat(acceptedBefore()).isEmpty();
        report.accept(Routes.UNSIGNED);
        report.returnToHead("ще раз");
        assertThat(acceptedBefore()).containsExactly("1.1", "1.2");
        report.sendBack(List.of(new EntryReturn("1.1", "ще раз")), List.of(), HEAD, null);
        assertThat(acceptedBefore()).containsExactly("1.2");
    }

    @Test
    void refusesToAcceptWhatIsReturnedOrNotThere() {
        toReview();
        ZvitException refused = catchThrowableOfType(
                ZvitException.class,
                () -> report.sendBack(List.of(new EntryReturn("1.2", "уточнити")), List.of("1.2", "9.9"), HEAD, null));
        assertThat(refused.faults())
                .extracting(Fault::code)
                .containsExactly("accepted-and-returned", "measure-unknown");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    private List<String> acceptedBefore() {
        return report.entries().stream()
                .filter(Entry::isAcceptedAsItIs)
                .map(Entry::number)
                .toList();
    }

    @Test
    void refusesAReturnThatNamesNothingOrTooMuch() {
        toReview();
        assertThat(faultsOf(List.of())).containsExactly("returns-empty");
        assertThat(faultsOf(List.of(new EntryReturn("9.9", "що це"), new EntryReturn("1.1", " "))))
                .containsExactly("measure-unknown", "comment-missing");
        assertThat(faultsOf(List.of(new EntryReturn("1.1", "а"), new EntryReturn("1.1", "б"))))
                .containsExactly("measure-twice");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void isAdoptedOnlyFromTheCouncil() {
        assertThatThrownBy(() -> report.adopt(DECISION, TODAY)).hasMessage("REPORT-STATE");
        toReview();
        report.accept(Routes.UNSIGNED);
        assertThat(countOf(EntryStatus.ACCEPTED)).isEqualTo(2);
        report.adopt(DECISION, TODAY);
        assertThat(report.decision()).isEqualTo(DECISION);
        assertThatThrownBy(() -> report.adopt(DECISION, TODAY)).hasMessage("REPORT-STATE");
        report.archive();
        assertThat(report.status()).isEqualTo(ReportStatus.ARCHIVED);
    }

    @Test
    void isAdoptedOnlyOnADayOnWhichTheCouncilCanHaveDecided() {
        toReview();
        report.accept(Routes.UNSIGNED);
        assertThat(faultOf(TODAY.plusDays(1))).isEqualTo("date-in-future");
        assertThat(faultOf(LocalDate.of(2020, 1, 1))).isEqualTo("date-before-period-end");
        assertThat(faultOf(LocalDate.of(2025, 12, 30))).isEqualTo("date-before-period-end");
        assertThat(faultOf(TODAY.minusDays(1))).isEqualTo("date-before-head");
        assertThat(report.status()).isEqualTo(ReportStatus.COUNCIL);
        report.adopt(DECISION, TODAY);
        assertThat(report.status()).isEqualTo(ReportStatus.ADOPTED);
    }

    @Test
    void aPartOfAYearIsDecidedOnOnceItIsOver() {
        Report half = reportOf(PeriodKind.FIRST_HALF);
        assertThat(half.period()).isEqualTo(new ReportingPeriod(PeriodKind.FIRST_HALF, 2025));
        assertThat(DecisionDay.of(half.period(), Instant.EPOCH, null, TODAY).faults(LocalDate.of(2025, 6, 29)))
                .extracting(Fault::code)
                .containsExactly("date-before-period-end");
        assertThat(DecisionDay.of(half.period(), Instant.EPOCH, null, TODAY).faults(LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    private String faultOf(LocalDate day) {
        ZvitException refused =
                catchThrowableOfType(ZvitException.class, () -> report.adopt(new Decision("7", day), TODAY));
        assertThat(refused.code()).isEqualTo("DECISION-DATE");
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("decision.date");
        return refused.faults().get(0).code();
    }

    @Test
    void waitsForTheHeadsSignatureWhereTheRouteLeadsThere() {
        assertThatThrownBy(() -> report.signedByHead(Routes.SIGNED)).hasMessage("REPORT-STATE");
        toReview();
        report.accept(Routes.SIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.SIGNING);
        report.returnUnsigned("ще раз");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(countOf(EntryStatus.SUBMITTED)).isEqualTo(2);
        report.accept(Routes.SIGNED);
        report.signedByHead(Routes.SIGNED);
        assertThat(report.status()).isEqualTo(ReportStatus.COUNCIL);
    }

    @Test
    void comesBackToTheHeadWithItsEntriesOpenForReview() {
        toReview();
        report.accept(Routes.UNSIGNED);
        report.returnToHead("ще раз");
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
        assertThat(countOf(EntryStatus.SUBMITTED)).isEqualTo(2);
    }

    @Test
    void endsWhenRejected() {
        toReview();
        report.accept(Routes.UNSIGNED);
        report.reject();
        assertThat(report.isOpenForWriting()).isFalse();
        assertThatThrownBy(report::begin).hasMessage("REPORT-STARTED");
    }

    @Test
    void sumsWhatIsKnown() {
        assertThat(Totals.of(report).actual()).isEqualTo(Money.ZERO);
        report.entry("1.1").orElseThrow().write("", Money.ofThousands(new BigDecimal("7.5")), null, "olena");
        assertThat(Totals.of(report).actual().inThousands()).isEqualTo("7.5");
        assertThat(Totals.of(report).planned().inThousands()).isEqualTo("20.0");
    }

    private List<String> faultsOf(List<EntryReturn> returns) {
        return catchThrowableOfType(ZvitException.class, () -> report.sendBack(returns, List.of(), HEAD, null))
                .faults()
                .stream()
                .map(Fault::code)
                .toList();
    }

    private void toReview() {
        report.begin();
        writeAll();
        report.submit(EDUCATION, DRAFTER, Routes.UNSIGNED);
        report.submit(PROMOTION, DRAFTER, Routes.UNSIGNED);
    }

    private void writeAll() {
        report.entries().forEach(entry -> entry.write("<p>Зроблено.</p>", Money.ZERO, null, "olena"));
    }

    private static MeasureOutline measure(String number, long department) {
        return Outlines.measure(
                number.hashCode(), number, "Захід " + number, department, Money.ofThousands(BigDecimal.TEN));
    }

    private long countOf(EntryStatus wanted) {
        return report.entries().stream()
                .filter(entry -> entry.status() == wanted)
                .count();
    }
}
