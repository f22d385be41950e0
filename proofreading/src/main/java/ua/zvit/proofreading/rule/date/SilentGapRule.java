package ua.zvit.proofreading.rule.date;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.ReferenceDates;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/**
 * Months without a word in a measure that otherwise tells of regular events. A hint: something may have been forgotten.
 * What was not told {@value #FEWEST} times in a row, month by month, is left alone.
 */
public class SilentGapRule implements MeasureRule {

    private static final int FEWEST = 4;
    /** Months have up to five weeks; what is told at longer intervals is not regular. */
    private static final int USUAL = 45;

    @Override
    public String id() {
        return "date.gap";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        List<DateMention> days = text.dates().stream()
                .filter(DateMention::isDays)
                .filter(date -> !date.start().isBefore(report.report().from())
                        && !date.start().isAfter(report.report().to()))
                .filter(date -> !ReferenceDates.isReference(text, date))
                .sorted(Comparator.comparing(DateMention::start))
                .toList();
        if (days.size() >= FEWEST) {
            gaps(text, days, report.settings().threshold(Threshold.SILENT_DAYS).intValue(), findings);
        }
    }

    private static void gaps(FieldText text, List<DateMention> days, int longest, Findings findings) {
        DateMention latest = days.get(0);
        int regular = 1;
        for (DateMention day : days.subList(1, days.size())) {
            long silent = ChronoUnit.DAYS.between(latest.end(), day.start());
            boolean monthly = regular >= FEWEST;
            if (silent > (monthly ? longest : longest + longest / 4)) {
                findings.report(
                        text.place(day.span()),
                        silent,
                        latest.span().of(text.text()),
                        day.span().of(text.text()));
            }
            regular = silent > USUAL ? 1 : regular + 1;
            latest = day.end().isAfter(latest.end()) ? day : latest;
        }
    }
}
