package ua.zvit.proofreading.rule.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.zvit.proofreading.CheckedReport;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

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
                tell(text, date, report.report(), findings);
            }
        }
    }

    private static void tell(FieldText text, DateMention date, CheckedReport report, Findings findings) {
        String words = date.span().of(text.text());
        if (report.isOfYear()) {
            findings.report(text.place(date.span()), words, String.valueOf(report.year()));
        } else {
            findings.reportAs(
                    "part",
                    List.of(text.place(date.span())),
                    words,
                    DAY.format(report.from()),
                    DAY.format(report.to()));
        }
    }

    private static boolean lies(DateMention date, LocalDate from, LocalDate to) {
        return date.isPossible()
                && date.year() == DateMention.YearSource.WRITTEN
                && (date.end().isBefore(from) || date.start().isAfter(to));
    }
}
