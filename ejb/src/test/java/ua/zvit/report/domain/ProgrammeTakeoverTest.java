package ua.zvit.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ZvitException;

/** What an amendment of the programme does to a report that is under way. */
class ProgrammeTakeoverTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;
    private static final CallerIdentity OLENA =
            new CallerIdentity("olena", "Олена ТКАЧ", Set.of("drafter"), "khmelnytskyi", List.of());

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            outline(measure(1, "1.1", EDUCATION, "10"), measure(2, "1.2", PROMOTION, "20")),
            null,
            "olena");

    @Test
    void changesPlanAndTitleAndKeepsWhatWasWritten() {
        report.begin();
        write("1.1", "10");
        follow(outline(measure(1, "1.3", EDUCATION, "12.5"), measure(2, "1.2", PROMOTION, "20")), Set.of(), Set.of());
        Entry entry = report.entry("1.3").orElseThrow();
        assertThat(entry.planned()).isEqualTo(thousands("12.5"));
        assertThat(entry.funding().get(0).plan()).isEqualTo(thousands("12.5"));
        assertThat(entry.actual()).isEqualTo(thousands("10"));
        assertThat(entry.narrative()).isEqualTo("<p>Зроблено.</p>");
        assertThat(report.entry("1.1")).isEmpty();
    }

    @Test
    void putsANewMeasureOnItsDepartmentsDeskAndTakesItsVisaBack() {
        report.begin();
        write("1.1", "10");
        report.submit(EDUCATION, OLENA, Routes.UNSIGNED);
        assertThat(report.visas()).hasSize(1);
        follow(
                outline(
                        measure(1, "1.1", EDUCATION, "10"),
                        measure(2, "1.2", PROMOTION, "20"),
                        measure(3, "1.3", EDUCATION, "5")),
                Set.of(3L),
                Set.of());
        assertThat(report.writableOf(EDUCATION)).extracting(Entry::number).containsExactly("1.3");
        assertThat(report.visas()).isEmpty();
    }

    @Test
    void leavesOutMeasuresThatTheReportNeverHad() {
        follow(
                outline(
                        measure(1, "1.1", EDUCATION, "10"),
                        measure(2, "1.2", PROMOTION, "20"),
                        measure(3, "1.3", EDUCATION, "5")),
                Set.of(),
                Set.of());
        assertThat(report.entries()).hasSize(2);
    }

    @Test
    void dropsWhatNobodyWroteAboutAndKeepsTheRest() {
        write("1.1", "3");
        List<String> kept = follow(outline(), Set.of(), Set.of(1L, 2L));
        assertThat(kept).containsExactly("1.1");
        assertThat(report.entries()).extracting(Entry::number).containsExactly("1.1");
    }

    @Test
    void handsAnotherDepartmentsTextOver() {
        report.begin();
        write("1.1", "10");
        report.submit(EDUCATION, OLENA, Routes.UNSIGNED);
        follow(outline(measure(1, "1.1", PROMOTION, "10"), measure(2, "1.2", PROMOTION, "20")), Set.of(), Set.of());
        Entry entry = report.entry("1.1").orElseThrow();
        assertThat(entry.departmentId()).isEqualTo(PROMOTION);
        assertThat(entry.status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(entry.narrative()).isNotEmpty();
    }

    @Test
    void isNotAcceptedWithAMeasureThatCameOnTheHeadsDesk() {
        report.begin();
        write("1.1", "10");
        write("1.2", "20");
        report.submit(EDUCATION, OLENA, Routes.UNSIGNED);
        report.submit(PROMOTION, OLENA, Routes.UNSIGNED);
        follow(
                outline(
                        measure(1, "1.1", EDUCATION, "10"),
                        measure(2, "1.2", PROMOTION, "20"),
                        measure(3, "1.3", EDUCATION, "5")),
                Set.of(3L),
                Set.of());
        assertThatThrownBy(() -> report.accept(Routes.UNSIGNED))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                        .isEqualTo("ENTRY-INCOMPLETE"));
        assertThat(report.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void isWithdrawnUntilTheCouncilHasDecided() {
        report.begin();
        report.withdraw();
        assertThat(report.status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThatThrownBy(report::withdraw)
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                        .isEqualTo("REPORT-SETTLED"));
    }

    private List<String> follow(ProgrammeOutline programme, Set<Long> added, Set<Long> dropped) {
        return report.follow(programme, added, dropped, "olena");
    }

    private void write(String number, String spent) {
        report.entry(number).orElseThrow().write("<p>Зроблено.</p>", thousands(spent), null, "olena");
    }

    @Test
    void aMeasureThatComesToHoldOthersNeedsNoTextAndHasSpentNothing() {
        report.begin();
        follow(
                outline(
                        standing(measure(1, "1.1", EDUCATION, "0"), 1, true),
                        standing(measure(2, "1.1.1", PROMOTION, "20"), 2, false)),
                Set.of(),
                Set.of());
        Entry heading = report.entry("1.1").orElseThrow();
        assertThat(heading.isHeading()).isTrue();
        assertThat(heading.actual()).isEqualTo(Money.ZERO);
        assertThat(EntryGaps.of(heading)).isEmpty();
        assertThat(UntouchedEntry.is(heading)).isTrue();
        assertThat(report.entry("1.1.1").orElseThrow().level()).isEqualTo(2);
        assertThat(report.entry("1.1.1").orElseThrow().term()).isEqualTo("протягом року");
        follow(outline(measure(1, "1.1", EDUCATION, "5"), measure(2, "1.1.1", PROMOTION, "20")), Set.of(), Set.of());
        assertThat(heading.actual()).isNull();
        assertThat(EntryGaps.of(heading)).hasSize(2);
    }

    private static MeasureOutline standing(MeasureOutline measure, int level, boolean heading) {
        return new MeasureOutline(
                measure.id(),
                measure.number(),
                measure.label(),
                measure.title(),
                measure.departmentId(),
                measure.coExecutors(),
                measure.partners(),
                measure.funding(),
                measure.indicators(),
                measure.term(),
                level,
                heading);
    }

    private static Money thousands(String amount) {
        return Money.ofThousands(new BigDecimal(amount));
    }

    private static MeasureOutline measure(long id, String number, long department, String plan) {
        return new MeasureOutline(
                id,
                number,
                null,
                "Захід " + number,
                department,
                List.of(),
                List.of(),
                List.of(new PlannedFunding(FundingSource.LOCAL, thousands(plan))),
                List.of(),
                "протягом року",
                1,
                false);
    }

    private static ProgrammeOutline outline(MeasureOutline... measures) {
        return new ProgrammeOutline(
                5,
                "Програма",
                EDUCATION,
                2021,
                2025,
                2025,
                List.of(new SectionOutline("I", null, 1, "Розділ", List.of(measures))));
    }
}
