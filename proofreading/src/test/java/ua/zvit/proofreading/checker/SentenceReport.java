package ua.zvit.proofreading.checker;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.proofreading.Sample;

/** Builds a report out of one line of a sentences file: measures parted by « || », figures in braces, «~» a no-break space. */
final class SentenceReport {

    private static final Pattern TOTAL = Pattern.compile("^\\[total ([\\d.]+)/([\\d.]+)\\] ");
    private static final Pattern FIGURES = Pattern.compile("^\\{([\\d.]+)/([\\d.]+)(?:;([^}]*))?\\} ?");

    private SentenceReport() {}

    static CheckedReport of(String line) {
        Matcher total = TOTAL.matcher(line);
        CheckedSums sums = total.find() ? new CheckedSums(number(total, 1), number(total, 2)) : null;
        String[] texts = (sums == null ? line : line.substring(total.end())).split(" \\|\\| ");
        CheckedMeasure[] measures = new CheckedMeasure[texts.length];
        for (int i = 0; i < texts.length; i++) {
            measures[i] = measure(String.valueOf(i + 1), texts[i].replace('~', '\u00a0'));
        }
        return Sample.report(sums, measures);
    }

    private static CheckedMeasure measure(String number, String told) {
        Matcher figures = FIGURES.matcher(told);
        boolean given = figures.find();
        String text = given ? told.substring(figures.end()) : told;
        return CheckedMeasure.of(
                number,
                "Робота з партнерами",
                "<p>" + text + "</p>",
                given ? number(figures, 1) : BigDecimal.TEN,
                given ? number(figures, 2) : BigDecimal.TEN,
                given ? figures.group(3) : null);
    }

    private static BigDecimal number(Matcher matcher, int group) {
        return new BigDecimal(matcher.group(group));
    }
}
