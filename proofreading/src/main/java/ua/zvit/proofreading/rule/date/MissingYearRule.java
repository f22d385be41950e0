package ua.zvit.proofreading.rule.date;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.mention.DateMention.YearSource;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/**
 * A day without its year. A year in the same sentence is enough. Where a report writes hardly any years, the missing ones
 * are one finding for the whole report instead of one each.
 */
public class MissingYearRule implements Rule {

    private static final int NEAR = 24;
    private static final Pattern EVERY_YEAR =
            Pattern.compile("(?iu)(?<!\\p{L})(?:щороку|щорічно|традиційно|з нагоди|на честь|напередодні)[ \\u00a0]$");
    private static final Pattern THIS_YEAR = Pattern.compile(
            "(?iu)^,?[ \\u00a0](?:ц\\.[ \\u00a0]?р|(?:цього|поточного|звітного|минулого|того ж|наступного)[ \\u00a0]року)");
    private static final Pattern HOLIDAY = Pattern.compile(
            "(?iu)(?<!\\p{L})до[ \\u00a0](?:8[ \\u00a0]березня|[18][ \\u00a0]травня|24[ \\u00a0]серпня|1[ \\u00a0]вересня)$");

    /** From this share of dates with a year on, a date without one is an exception. */
    private static final double USUAL = 0.3;

    @Override
    public String id() {
        return "date.no-year";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        List<Dated> days = report.narratives().stream()
                .flatMap(text -> text.dates().stream().map(date -> new Dated(text, date)))
                .filter(dated -> dated.date().isDays())
                .toList();
        List<Dated> missing = days.stream()
                .filter(dated -> dated.date().year() == YearSource.ASSUMED && !dated.isOfEveryYear())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        if (days.size() - missing.size() >= USUAL * days.size()) {
            missing.forEach(dated -> findings.report(
                    dated.text().place(dated.date().span()).fixedBy(dated.fixed(report)),
                    String.valueOf(report.report().year())));
        } else {
            findings.reportAs(
                    "all",
                    missing.stream()
                            .map(dated ->
                                    dated.text().place(dated.date().span()).fixedBy(dated.fixed(report)))
                            .toList(),
                    missing.size(),
                    String.valueOf(report.report().year()));
        }
    }

    private record Dated(FieldText text, DateMention date) {

        /** «8 березня» as a holiday, «щороку 24 серпня», «12 травня ц. р.» need no figure of a year. */
        boolean isOfEveryYear() {
            String whole = text.text();
            int start = date.span().start();
            int end = date.span().end();
            return EVERY_YEAR
                            .matcher(whole.substring(Math.max(0, start - NEAR), start))
                            .find()
                    || THIS_YEAR
                            .matcher(whole.substring(end, Math.min(whole.length(), end + NEAR)))
                            .find()
                    || HOLIDAY.matcher(whole.substring(Math.max(0, start - NEAR), end))
                            .find();
        }

        String fixed(ReportText report) {
            return date.span().of(text.text()) + " " + report.report().year() + "\u00a0року";
        }
    }
}
