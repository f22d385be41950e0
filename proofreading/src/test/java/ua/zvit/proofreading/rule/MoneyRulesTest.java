package ua.zvit.proofreading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckedFunding;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Sample;

class MoneyRulesTest {

    @Test
    void asksWhyPlannedMoneyWasNotSpent() {
        assertThat(found("money.unspent", "Проведено зустріч.", "80.0", "0.0")).hasSize(1);
        assertThat(found("money.unspent", "Кошти не використано через скасування торгів.", "80.0", "0.0"))
                .isEmpty();
        assertThat(found("money.unspent", "Проведено зустріч міністерства економіки.", "80.0", "0.0"))
                .hasSize(1);
    }

    @Test
    void asksOnceOfAnAmountBelowZero() {
        assertThat(found("money.negative", "Кошти повернуто.", "-80.0", "-80.0"))
                .singleElement()
                .extracting(finding -> finding.places().size())
                .isEqualTo(2);
        assertThat(found("money.negative", "Кошти повернуто.", "80.0", "-0.1")).hasSize(1);
        assertThat(found("money.negative", "Зроблено.", "80.0", "0.0")).isEmpty();
    }

    @Test
    void partsAreNoMoreThanTheirWhole() {
        CheckedSums part = new CheckedSums(new BigDecimal("60"), new BigDecimal("50"));
        assertThat(withParts("200", "100", part, part)).isEmpty();
        assertThat(withParts("119.9", "100", part, part)).hasSize(1);
        assertThat(withParts("100", "99", part, part)).hasSize(2);
        assertThat(withParts("-1", null, new CheckedSums(new BigDecimal("-0.5"), BigDecimal.TEN)))
                .isEmpty();
    }

    private static List<Finding> withParts(String plan, String actual, CheckedSums... parts) {
        CheckedFunding line = new CheckedFunding(
                new BigDecimal(plan), actual == null ? null : new BigDecimal(actual), List.of(parts));
        return Sample.findings(
                "money.parts",
                Sample.report(new CheckedMeasure(
                        "1",
                        "Захід",
                        "<p>Зроблено.</p>",
                        line.plan(),
                        line.actual(),
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(line),
                        null,
                        false)));
    }

    @Test
    void asksForReasonsOnlyBeyondTheThreshold() {
        assertThat(found("money.deviation", "Зроблено.", "100.0", "90.0")).isEmpty();
        assertThat(found("money.deviation", "Зроблено.", "100.0", "89.9")).hasSize(1);
        assertThat(found("money.deviation", "Зроблено.", "100.0", "110.1")).hasSize(1);
        assertThat(found("money.deviation", "Зроблено.", "0.0", "5.0")).hasSize(1);
    }

    @Test
    void comparesTotalsAsPrinted() {
        CheckedMeasure measure = Sample.measure("1", "Зроблено.", "10.04", "10.04");
        CheckedSums right = new CheckedSums(new BigDecimal("20.1"), new BigDecimal("20.1"));
        CheckedSums wrong = new CheckedSums(new BigDecimal("20.1"), new BigDecimal("20.2"));
        CheckedMeasure other = Sample.measure("2", "Зроблено.", "10.04", "10.04");
        assertThat(Sample.findings("money.total", Sample.report(right, measure, other)))
                .isEmpty();
        assertThat(Sample.findings("money.total", Sample.report(wrong, measure, other)))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo("20,1");
    }

    @Test
    void hintsAtRoundingThatShows() {
        CheckedMeasure measure = Sample.measure("1", "Зроблено.", "10.05", "10.0");
        CheckedMeasure other = Sample.measure("2", "Зроблено.", "10.05", "10.0");
        assertThat(Sample.findings("money.rounding", Sample.report(measure, other)))
                .hasSize(1);
    }

    @Test
    void comparesPercentagesAtTheirPrecision() {
        assertThat(withPercent("97.7")).isEmpty();
        assertThat(withPercent("98")).isEmpty();
        assertThat(withPercent("89.7")).hasSize(1);
    }

    @Test
    void addsAmendmentsToTheAdoptedPlan() {
        assertThat(withAmendment("40.0")).hasSize(1);
        assertThat(withAmendment("50.0")).isEmpty();
    }

    @Test
    void asksWhatMoneyWasSpentOn() {
        assertThat(found("money.no-narrative", "", "10.0", "10.0")).hasSize(1);
        assertThat(found("money.no-narrative", "Захід не здійснювався.", "10.0", "10.0"))
                .hasSize(1);
    }

    @Test
    void comparesSumsOfTheTextWithTheTable() {
        assertThat(found("money.text-table", "Видатки становлять 216,9 тис. грн.", "220.0", "219.6"))
                .hasSize(1);
        assertThat(found("money.text-table", "Придбано костюми на суму 58,5 тис. грн.", "60.0", "58.0"))
                .hasSize(1);
        assertThat(found("money.text-table", "Інвентар придбано на суму 17,3 тис. грн.", "60.0", "58.0"))
                .isEmpty();
        assertThat(found("money.text-table", "На свята витрачено 149,8 тис. грн.", "150.0", "149.8"))
                .isEmpty();
        assertThat(found("money.text-table", "Витрачено 58 тис. грн.", "60.0", "58.4"))
                .isEmpty();
        assertThat(found("money.text-table", "Партнери зібрали й витратили 90,0 тис. грн.", "60.0", "58.0"))
                .isEmpty();
    }

    private static List<Finding> found(String rule, String text, String plan, String actual) {
        return Sample.findings(rule, Sample.report(Sample.measure("1", text, plan, actual)));
    }

    private static List<Finding> withPercent(String percent) {
        return Sample.findings("money.share", Sample.report(measure("300.0", "293.1", percent, null, List.of())));
    }

    private static List<Finding> withAmendment(String change) {
        CheckedMeasure measure = measure("200.0", "199.0", null, "150.0", List.of(new BigDecimal(change)));
        return Sample.findings("money.amendment", Sample.report(measure));
    }

    private static CheckedMeasure measure(
            String plan, String actual, String percent, String adopted, List<BigDecimal> amendments) {
        return new CheckedMeasure(
                "1",
                "Захід",
                "<p>Зроблено.</p>",
                new BigDecimal(plan),
                new BigDecimal(actual),
                null,
                false,
                percent == null ? null : new BigDecimal(percent),
                adopted == null ? null : new BigDecimal(adopted),
                amendments,
                List.of(),
                List.of(),
                null,
                false);
    }
}
