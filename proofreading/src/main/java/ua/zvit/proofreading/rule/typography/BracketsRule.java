package ua.zvit.proofreading.rule.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Span;

/** Brackets that do not close, or close without having been opened, each paragraph by itself; «1)» in a list is right. */
public class BracketsRule implements FieldRule {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final int LONGEST_SHOWN = 60;

    @Override
    public String id() {
        return "typography.brackets";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (Span paragraph : field.paragraphs()) {
            checkParagraph(field, paragraph, findings);
        }
    }

    private static void checkParagraph(FieldText field, Span paragraph, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = paragraph.start(); i < paragraph.end() && !findings.isFull(); i++) {
            char c = field.text().charAt(i);
            int closing = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty() && field.text().charAt(open.peek()) == OPENING.charAt(closing)) {
                open.pop();
            } else if (closing >= 0 && !isListMark(field.text(), i, paragraph)) {
                findings.report(field.place(i, i + 1), String.valueOf(c));
            }
        }
        open.descendingIterator().forEachRemaining(start -> {
            if (!findings.isFull()) {
                int end = Math.min(paragraph.end(), start + LONGEST_SHOWN);
                findings.report(field.place(start, end), field.text().substring(start, end));
            }
        });
    }

    /** «1)», «а)» at the beginning of a paragraph or after a blank. */
    private static boolean isListMark(String text, int at, Span paragraph) {
        int start = at;
        while (start > paragraph.start() && at - start < 3 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < at
                && at - start <= 2
                && (start == paragraph.start() || Character.isWhitespace(text.charAt(start - 1)));
    }
}
