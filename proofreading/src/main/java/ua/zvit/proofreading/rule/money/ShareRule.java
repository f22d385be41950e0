package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** A printed percentage of execution that is not actual by plan, at the precision in which it is printed. Blocks. */
public class ShareRule implements MeasureRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public String id() {
        return "money.share";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        BigDecimal percent = measure.percent();
        if (percent == null || !Sums.isPositive(measure.plan()) || measure.actual() == null) {
            return;
        }
        BigDecimal exact = measure.actual().multiply(HUNDRED).divide(measure.plan(), 8, RoundingMode.HALF_UP);
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale())).divide(new BigDecimal(2));
        if (exact.subtract(percent).abs().compareTo(half) > 0) {
            BigDecimal right = exact.setScale(1, RoundingMode.HALF_UP);
            findings.report(
                    Place.field(measure.number(), "percent", Sums.printed(percent))
                            .fixedBy(Sums.printed(right)),
                    percent,
                    right);
        }
    }
}
