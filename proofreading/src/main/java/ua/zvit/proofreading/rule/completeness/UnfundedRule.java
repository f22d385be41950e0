package ua.zvit.proofreading.rule.completeness;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.NotDone;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.text.WordLists;

/**
 * Work told where neither plan nor spending stands, and not a word at whose expense. One hint for the whole report, since
 * it is often right.
 */
public class UnfundedRule implements Rule {
    private static final WordLists WORDS = WordLists.of(UnfundedRule.class);

    private static final Pattern EXPENSE = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("expense"));

    @Override
    public String id() {
        return "completeness.unfunded";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        List<Place> places = report.measures().stream()
                .filter(UnfundedRule::isUnfunded)
                .map(measure -> Place.field(measure.number(), "plan", "0,0"))
                .toList();
        if (!places.isEmpty()) {
            findings.report(
                    places,
                    String.join(", ", places.stream().map(Place::measure).toList()));
        }
    }

    private static boolean isUnfunded(MeasureText text) {
        CheckedMeasure measure = text.measure();
        return !measure.heading()
                && measure.plan() != null
                && measure.plan().signum() == 0
                && measure.actual() != null
                && measure.actual().signum() == 0
                && !text.narrative().isBlank()
                && NotDone.statement(text.narrative()).isEmpty()
                && !EXPENSE.matcher(text.narrative().text()).find();
    }
}
