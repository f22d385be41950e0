package ua.zvit.proofreading.rule.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Span;

/**
 * Quotes that do not close, and quotes of another language's kind: Ukrainian office text has «…», inside them „…“.
 * Each paragraph is balanced by itself. A foreign pair is one finding with its whole text, an unbalanced quote one at the
 * mark that has no partner.
 */
public class QuotesRule implements FieldRule {

    private static final String MARKS = "«»„“”\"";
    private static final int LONGEST_SHOWN = 80;
    /** Pairs made of single marks, apostrophes and signs; an apostrophe inside a word is none. */
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}'`])['‘‚](?=\\p{L})[^'’‘\\n]{1,80}+['’‘](?![\\p{L}\\p{N}'])"
                    + "|<<[^<>\\n]{1,100}+>>|``[^`'\\n]{1,100}+''");

    @Override
    public String id() {
        return "typography.quotes";
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
        Matcher single = SINGLE.matcher(field.text());
        while (!findings.isFull() && single.find()) {
            String inside = single.group().replaceAll("^(?:<<|``|['‘‚])|(?:>>|''|['’‘])$", "");
            findings.reportAs(
                    "foreign",
                    List.of(field.place(single.start(), single.end(), "«" + inside + "»")),
                    "«" + inside + "»");
        }
    }

    private static void checkParagraph(FieldText field, Span paragraph, Findings findings) {
        List<Integer> open = new ArrayList<>();
        String text = field.text();
        for (int i = paragraph.start(); i < paragraph.end() && !findings.isFull(); i++) {
            char mark = text.charAt(i);
            if (MARKS.indexOf(mark) < 0 || isInches(text, i, open) || Apostrophes.isAt(text, i)) {
                continue;
            }
            if (opens(text, i, paragraph, open)) {
                open.add(i);
            } else if (open.isEmpty()) {
                findings.reportAs("unopened", List.of(field.place(i, i + 1)), String.valueOf(mark));
            } else {
                close(field, open.remove(open.size() - 1), i, open.size(), findings);
            }
        }
        for (int start : open) {
            if (!findings.isFull()) {
                int end = Math.min(paragraph.end(), start + LONGEST_SHOWN);
                findings.reportAs("unclosed", List.of(field.place(start, end)), text.substring(start, end));
            }
        }
    }

    private static boolean opens(String text, int at, Span paragraph, List<Integer> open) {
        char mark = text.charAt(at);
        if (mark == '"') {
            return open.isEmpty()
                    || text.charAt(open.get(open.size() - 1)) != '"' && !closesBySide(text, at, paragraph);
        }
        if (mark == '“') {
            return open.isEmpty()
                    || text.charAt(open.get(open.size() - 1)) != '„' && !closesBySide(text, at, paragraph);
        }
        return mark == '«' || mark == '„';
    }

    /** «Школа «Росток»»: inside, another kind of quotes belongs; an outer one left open is a fault of its own. */
    private static boolean isNestedAlike(FieldText field, int start, int end, int depth) {
        Span paragraph = field.paragraphAt(start).orElse(new Span(start, end + 1));
        int next = field.text().indexOf('»', end + 1);
        int opening = field.text().indexOf('«', end + 1);
        return depth == 1 && next >= 0 && next < paragraph.end() && (opening < 0 || next < opening);
    }

    /** A quote after a letter and before a blank or a full stop closes. */
    private static boolean closesBySide(String text, int at, Span paragraph) {
        boolean blankBefore =
                at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return !blankBefore;
    }

    /** «65"»: a straight mark after a number, with no straight quote open. */
    private static boolean isInches(String text, int at, List<Integer> open) {
        boolean opened = !open.isEmpty() && text.charAt(open.get(open.size() - 1)) == '"';
        return text.charAt(at) == '"' && !opened && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static void close(FieldText field, int start, int end, int depth, Findings findings) {
        char first = field.text().charAt(start);
        char last = field.text().charAt(end);
        boolean good = first == '«' && last == '»' && !isNestedAlike(field, start, end, depth)
                || depth > 0 && first == '„' && last == '“';
        if (!good) {
            String inside = field.text().substring(start + 1, end);
            String fixed = depth > 0 ? "„" + inside + "“" : "«" + inside + "»";
            findings.reportAs("foreign", List.of(field.place(start, end + 1, fixed)), fixed);
        }
    }
}
