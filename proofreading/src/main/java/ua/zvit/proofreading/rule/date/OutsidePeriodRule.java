package ua.zvit.proofreading.rule.date;

import java.time.LocalDate;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.ReferenceDates;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/**
 * A date with its year that lies wholly outside the reporting period. Dates of documents, of history and of plans are
 * left alone (see {@link ReferenceDates}).
 */
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
