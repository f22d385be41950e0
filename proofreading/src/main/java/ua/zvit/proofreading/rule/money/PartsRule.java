package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ua.zvit.proofreading.CheckedFunding;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** What stands after «у тому числі» may be less than the amount that it is part of, and not more. Blocks. */
public class PartsRule implements MeasureRule {

    @Override
    public String id() {
        return "money.parts";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        for (CheckedFunding line : text.measure().funding()) {
            compare(line.plan(), line, CheckedSums::plan, "plan", text, findings);
            compare(line.actual(), line, CheckedSums::actual, "actual", text, findings);
        }
    }

    private static void compare(
            BigDecimal whole,
            CheckedFunding line,
            Function<CheckedSums, BigDecimal> value,
            String column,
            MeasureText text,
            Findings findings) {
        List<BigDecimal> told =
                line.parts().stream().map(value).filter(Objects::nonNull).toList();
        if (whole == null || told.isEmpty()) {
            return;
        }
        BigDecimal sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int more = sum.compareTo(whole);
        if (whole.signum() < 0 ? more < 0 : more > 0) {
            Place place = Place.field(text.measure().number(), column, Sums.printed(whole));
            findings.reportAs(column, List.of(place), whole, sum);
        }
    }
}
