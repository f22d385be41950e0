package ua.zvit.proofreading.rule.typography;

import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.shared.DocumentLetters;

/**
 * Letters that the official document's font has not: paper would have «□» in their place. It blocks, for the document is
 * not issued with them either; whoever wrote them is told while they can still be put otherwise.
 */
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
        while (end < text.length() && DocumentLetters.isMissing(text.codePointAt(end))) {
            end = next(text, end);
        }
        return end;
    }

    private static int next(String text, int index) {
        return index + Character.charCount(text.codePointAt(index));
    }

    private static void checkReason(MeasureText measure, Findings findings) {
        String reason = measure.measure().reason();
        String letters = DocumentLetters.missing(reason);
        if (!letters.isEmpty()) {
            findings.report(Place.field(measure.number(), "reason", reason), letters);
        }
    }
}
