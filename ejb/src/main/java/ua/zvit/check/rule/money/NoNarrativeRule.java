package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.NotDone;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** Money spent and not a word on what for, or the words that nothing was done. */
@ApplicationScoped
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
