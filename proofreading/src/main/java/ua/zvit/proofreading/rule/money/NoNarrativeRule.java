package ua.zvit.proofreading.rule.money;

import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.NotDone;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** Money spent and not a word on what for, or the words that nothing was done. */
public class NoNarrativeRule implements MeasureRule {

    private static final Pattern PAYMENT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:кошт|сплач|оплач|оплат|видатк|внес|заборгован)");

    @Override
    public String id() {
        return "money.no-narrative";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        if (Sums.isPositive(measure.actual()) && isSilent(text.narrative())) {
            findings.report(
                    Place.field(measure.number(), "narrative", text.narrative().text()), measure.actual());
        }
    }

    /** Not a word, a single one («Виконано.»), or nothing but that nothing was done. */
    private static boolean isSilent(FieldText text) {
        return text.words().size() <= 1
                || NotDone.isTold(text)
                        && text.sentences().size() == 1
                        && !PAYMENT.matcher(text.text()).find();
    }
}
