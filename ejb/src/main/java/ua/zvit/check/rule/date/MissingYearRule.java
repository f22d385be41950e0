package ua.zvit.check.rule.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.DateMention;
import ua.zvit.check.mention.DateMention.YearSource;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.ReportText;

/**
 * A day without its year. A year in the same sentence is enough. Where a report writes hardly any years, the missing ones
 * are one finding for the whole report instead of one each.
 */
@ApplicationScoped
public class MissingYearRule implements Rule {

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
                .filter(dated -> dated.date().year() == YearSource.ASSUMED)
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

        String fixed(ReportText report) {
            return date.span().of(text.text()) + " " + report.report().year() + "\u00a0року";
        }
    }
}
