package ua.zvit.check.rule.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.EventMention;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/**
 * Months without a word in a measure that otherwise tells of regular events. A hint: something may have been forgotten.
 * Measures with fewer than {@value #FEWEST} dated events are left alone.
 */
@ApplicationScoped
public class SilentGapRule implements MeasureRule {

    private static final int FEWEST = 4;

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
        List<EventMention> events = report.eventsOf(measure).stream()
                .filter(event -> event.isDated() && event.date().isDays())
                .filter(event ->
                        event.date().start().getYear() == report.report().year())
                .toList();
        gaps(events, report.settings().silentDays(), findings);
    }

    private static void gaps(List<EventMention> events, int longest, Findings findings) {
        if (events.size() < FEWEST) {
            return;
        }
        List<EventMention> ordered = events.stream()
                .sorted(Comparator.comparing(event -> event.date().start()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            EventMention before = ordered.get(i - 1);
            EventMention after = ordered.get(i);
            long days =
                    ChronoUnit.DAYS.between(before.date().end(), after.date().start());
            if (days > longest) {
                findings.report(
                        after.source().place(after.date().span()),
                        days,
                        before.date().span().of(before.source().text()),
                        after.date().span().of(after.source().text()));
            }
        }
    }
}
