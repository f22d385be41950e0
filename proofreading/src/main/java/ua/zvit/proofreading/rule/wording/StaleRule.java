package ua.zvit.proofreading.rule.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.Span;

/**
 * Phrases from former years: a whole sentence of last year's text, «За 2024 рік …» at a sentence's beginning in the
 * report for 2025, and the pandemic after it was over.
 */
public class StaleRule implements MeasureRule {

    private static final int SHORTEST = 60;
    private static final int PANDEMIC_OVER = 2024;
    private static final Pattern YEAR =
            Pattern.compile("(?iu)^(?:(?:усього|всього|загалом|разом)[ \\u00a0])?(?:за|протягом|упродовж|впродовж"
                    + "|у|в)[ \\u00a0](20\\d{2})(?:-(?:й|го|му))?[ \\u00a0](?:(?:рік|року|році)(?!\\p{L})"
                    + "|р\\.)");
    private static final Pattern COMING =
            Pattern.compile("(?iu)(?<!\\p{L})(?:до кінця|у|в|протягом|упродовж|на)[ \\u00a0](20\\d{2})[ \\u00a0]"
                    + "(?:року|році|рік)[ \\u00a0,][^.;\\n]{0,40}?(?<!\\p{L})(?:буде|будуть|планується"
                    + "|плануються|заплановано)(?!\\p{L})");
    private static final Pattern PANDEMIC = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:під час|в умовах|через|на період|у період|у зв['’]язку з|в зв['’]язку з)[ \\u00a0]"
                    + "(?:дії[ \\u00a0])?(?:пандемії|карантин\\p{L}{1,7}|пандемію|covid(?:-19)?)(?:[ \\u00a0]обмеже\\p{L}{2,4})?"
                    + "(?!\\p{L})");

    @Override
    public String id() {
        return "wording.stale";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        Set<String> before = lastYear(measure, report.report().year());
        for (Span sentence : text.sentences()) {
            String words = sentence.of(text.text());
            Matcher year = YEAR.matcher(words);
            if (words.length() >= SHORTEST && before.contains(normal(words))) {
                findings.reportAs("repeated", List.of(text.place(sentence)));
            }
            Matcher coming = COMING.matcher(words);
            if (coming.find()
                    && Integer.parseInt(coming.group(1)) < report.report().year()) {
                findings.reportAs(
                        "year",
                        List.of(text.place(sentence.start() + coming.start(), sentence.start() + coming.end())),
                        coming.group(1));
            } else if (year.find()
                    && Integer.parseInt(year.group(1)) < report.report().year()) {
                findings.reportAs(
                        "year", List.of(text.place(sentence.start(), sentence.start() + year.end())), year.group(1));
            }
        }
        Matcher pandemic = PANDEMIC.matcher(text.text());
        while (report.report().year() >= PANDEMIC_OVER && pandemic.find()) {
            findings.reportAs("pandemic", List.of(text.place(pandemic.start(), pandemic.end())), pandemic.group());
        }
    }

    private static Set<String> lastYear(MeasureText measure, int year) {
        Set<String> sentences = new HashSet<>();
        String html = measure.measure().previousNarrative();
        if (html != null) {
            FieldText text = new FieldText(measure.number(), "narrative", NarrativeText.ofHtml(html), year - 1);
            text.sentences().forEach(sentence -> sentences.add(normal(sentence.of(text.text()))));
        }
        return sentences;
    }

    private static String normal(String sentence) {
        return sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
    }
}
