package ua.zvit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.domain.Report;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.Roles;

class EntryWritingTest {
    private static final long EDUCATION = 1;
    private static final long PROMOTION = 2;
    private static final CallerIdentity DRAFTER =
            new CallerIdentity("olena", null, Set.of(Roles.DRAFTER), "khmelnytskyi", List.of());

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
                    List.of(new SectionOutline("I", null, 1, "Розділ", List.of(many(), single())))),
            null,
            "olena");
    private final Entry entry = report.entry("1.1").orElseThrow();

    @Test
    void sumsUpWhatTheSourcesTell() {
        write(bySource("4.5", "5"));
        assertThat(entry.actual()).isEqualTo(money("9.5"));
        assertThat(entry.funding())
                .extracting(EntryFunding::source, EntryFunding::actual)
                .containsExactly(tuple(FundingSource.LOCAL, money("4.5")), tuple(FundingSource.OTHER, money("5")));
    }

    @Test
    void keepsWhatIsTakenOfASourceThatIsNotNamed() {
        write(bySource("4.5", "5"));
        write(text(null, List.of(new SourceText(FundingSource.LOCAL, "", new BigDecimal("1"))), List.of()));
        assertThat(entry.actual()).isEqualTo(money("6"));
    }

    @Test
    void knowsNoSumWhileASourceIsUnknown() {
        write(bySource("4.5", null));
        assertThat(entry.actual()).isNull();
        assertThat(entry.funding()).extracting(EntryFunding::actual).containsExactly(money("4.5"), null);
    }

    @Test
    void leavesSourcesAloneWhileTheSumStaysTheSame() {
        write(bySource("4.5", "5"));
        write(text(new BigDecimal("9.50"), List.of(), List.of()));
        assertThat(entry.funding()).extracting(EntryFunding::actual).containsExactly(money("4.5"), money("5"));
    }

    @Test
    void makesSourcesUnknownWhenTheSumChangesWithoutThem() {
        write(bySource("4.5", "5"));
        write(text(new BigDecimal("7"), List.of(), List.of()));
        assertThat(entry.actual()).isEqualTo(money("7"));
        assertThat(entry.funding()).extracting(EntryFunding::actual).containsExactly(null, null);
        report.begin();
        assertThat(refusedSubmission()).extracting(Fault::code).contains("sources-missing");
    }

    @Test
    void takesNothingSpentAsNothingFromEachSource() {
        write(text(BigDecimal.ZERO, List.of(), List.of()));
        assertThat(entry.funding()).extracting(EntryFunding::actual).containsExactly(Money.ZERO, Money.ZERO);
    }

    @Test
    void tellsASingleSourceTheWholeSum() {
        Entry other = report.entry("1.2").orElseThrow();
        new EntryWriting(other, text(new BigDecimal("2.5"), List.of(), List.of())).into("olena");
        assertThat(other.funding()).extracting(EntryFunding::actual).containsExactly(money("2.5"));
    }

    @Test
    void writesIndicatorsByTheirNumber() {
        write(text(null, List.of(), List.of(new IndicatorText(2, new BigDecimal("74.50"), " Двоє ще вчаться "))));
        assertThat(entry.indicators())
                .extracting(EntryIndicator::number, EntryIndicator::actual, EntryIndicator::reason)
                .containsExactly(
                        tuple(1, null, null), tuple(2, new Quantity(new BigDecimal("74.5")), "Двоє ще вчаться"));
    }

    @Test
    void namesNoDepartmentTwice() {
        assertThat(entry.coExecutors()).containsExactly(PROMOTION);
    }

    @ParameterizedTest
    @CsvSource({
        "STATE,1,,funding.state source-not-planned",
        "LOCAL,-10000000000,,funding.local amount-too-large",
        "LOCAL,0.000001,,funding.local amount-too-fine",
        "LOCAL,9999999999.99999,,actual amount-too-large",
        "LOCAL,10000000000,,funding.local amount-too-large",
        "LOCAL,4,8,actual sources-differ"
    })
    void tellsWhatIsWrongWithASource(FundingSource source, String amount, String sum, String place) {
        write(bySource("1", "5"));
        EntryText text = text(
                sum == null ? null : new BigDecimal(sum),
                List.of(new SourceText(source, "", new BigDecimal(amount))),
                List.of());
        assertThat(faults(text)).contains(place);
    }

    @Test
    void refusesASourceThatIsNamedTwice() {
        SourceText line = new SourceText(FundingSource.LOCAL, "", BigDecimal.ONE);
        assertThat(faults(text(null, List.of(line, line), List.of()))).containsExactly("funding.local source-twice");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,indicators.0.number indicator-unknown",
        "3,1,indicators.3.number indicator-unknown",
        "1,1e15,indicators.1.actual number-too-large",
        "1,0.1234567,indicators.1.actual number-too-fine",
        "2,1e999999,indicators.2.actual number-too-large"
    })
    void tellsWhatIsWrongWithAnIndicator(int number, String value, String place) {
        assertThat(faults(text(null, List.of(), List.of(new IndicatorText(number, new BigDecimal(value), null)))))
                .containsExactly(place);
    }

    @Test
    void refusesAnIndicatorThatIsNamedTwiceAndAReasonWithoutEnd() {
        IndicatorText one = new IndicatorText(1, BigDecimal.ONE, "а".repeat(Limits.REASON + 1));
        assertThat(faults(text(null, List.of(), List.of(one, new IndicatorText(1, null, null)))))
                .containsExactly("indicators.1.reason text-too-long", "indicators.1.number indicator-twice");
    }

    private List<Fault> refusedSubmission() {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        ua.zvit.shared.ZvitException.class, () -> report.submit(EDUCATION, DRAFTER, Routes.UNSIGNED))
                .faults();
    }

    private void write(EntryText text) {
        EntryWriting writing = new EntryWriting(entry, text);
        assertThat(writing.faults()).isEmpty();
        writing.into("olena");
    }

    private List<String> faults(EntryText text) {
        return new EntryWriting(entry, text)
                .faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList();
    }

    private static EntryText bySource(String local, String other) {
        return text(
                null,
                List.of(
                        new SourceText(FundingSource.LOCAL, "", new BigDecimal(local)),
                        new SourceText(FundingSource.OTHER, "", other == null ? null : new BigDecimal(other))),
                List.of());
    }

    private static EntryText text(BigDecimal sum, List<SourceText> sources, List<IndicatorText> indicators) {
        return new EntryText("<p>Так</p>", sum, null, sources, indicators);
    }

    private static MeasureOutline many() {
        return new MeasureOutline(
                7,
                "1.1",
                null,
                "Захід",
                EDUCATION,
                List.of(EDUCATION, PROMOTION),
                List.of(),
                List.of(
                        new PlannedFunding(FundingSource.OTHER, money("5")),
                        new PlannedFunding(FundingSource.LOCAL, money("10"))),
                List.of(indicator(IndicatorKind.PRODUCT), indicator(IndicatorKind.QUALITY)),
                null,
                1,
                false);
    }

    private static MeasureOutline single() {
        return Outlines.measure(8, "1.2", "Інший", EDUCATION, money("10"));
    }

    private static PlannedIndicator indicator(IndicatorKind kind) {
        return new PlannedIndicator(kind, "Показник", "од.", new Quantity(BigDecimal.TEN));
    }

    private static Money money(String thousands) {
        return Money.ofThousands(new BigDecimal(thousands));
    }
}
