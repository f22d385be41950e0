package ua.zvit.check.rule.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.DateMention;
import ua.zvit.check.mention.ReferenceDates;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/**
 * A date with its year that lies wholly outside the reporting period. Dates of documents, of history and of plans are
 * left alone (see {@link ReferenceDates}).
 */
@ApplicationScoped
public class OutsidePeriodRule implements MeasureRule {

    @Override
    public String id() {
        return "date.outside-period";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        LocalDate from = report.report().from();
        LocalDate to = report.report().to();
        for (DateMention date : text.dates()) {
            if (lies(date, from, to)
                    && !ReferenceDates.isReference(text, date)
                    && !ReferenceDates.isBeginning(text, date)
                    && !(date.start().isAfter(to) && ReferenceDates.isToCome(text, date))) {
                findings.report(
                        text.place(date.span()),
                        date.span().of(text.text()),
                        String.valueOf(report.report().year()));
            }
        }
    }

    private static boolean lies(DateMention date, LocalDate from, LocalDate to) {
        return date.isPossible()
                && date.year() == DateMention.YearSource.WRITTEN
                && (date.end().isBefore(from) || date.start().isAfter(to));
    }
}
