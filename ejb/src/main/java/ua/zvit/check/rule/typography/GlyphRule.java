package ua.zvit.check.rule.typography;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;
import ua.zvit.printing.PrintableText;

/**
 * Letters that the official document's font has not: paper would have «□» in their place. It blocks, for the document is
 * not issued with them either; whoever wrote them is told while they can still be put otherwise.
 */
@ApplicationScoped
public class GlyphRule implements MeasureRule {

    @Override
    public String id() {
        return "typography.glyph";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        report.fields().forEach(field -> check(field, findings));
        report.measures().forEach(measure -> checkReason(measure, findings));
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        measure.fields().forEach(field -> check(field, findings));
        checkReason(measure, findings);
    }

    /** Letters side by side are one finding. */
    private static void check(FieldText field, Findings findings) {
        String text = field.text();
        int start = 0;
        while (start < text.length() && !findings.isFull()) {
            int end = endOfMissing(text, start);
            if (end > start) {
                findings.report(field.place(start, end, null), text.substring(start, end));
            }
            start = end > start ? end : start + Character.charCount(text.codePointAt(start));
        }
    }

    private static int endOfMissing(String text, int start) {
        int end = start;
        while (end < text.length() && PrintableText.isMissing(text.codePointAt(end))) {
            end = next(text, end);
        }
        return end;
    }

    private static int next(String text, int index) {
        return index + Character.charCount(text.codePointAt(index));
    }

    private static void checkReason(MeasureText measure, Findings findings) {
        String reason = measure.measure().reason();
        String letters = PrintableText.missing(reason);
        if (!letters.isEmpty()) {
            findings.report(Place.field(measure.number(), "reason", reason), letters);
        }
    }
}
