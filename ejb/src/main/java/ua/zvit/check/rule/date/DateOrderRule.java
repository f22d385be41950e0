package ua.zvit.check.rule.date;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.DateMention;
import ua.zvit.check.mention.EventMention;
import ua.zvit.check.mention.ReferenceDates;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/**
 * Events of a measure that are not told in the order of their dates. Each step back is one finding, at the event that
 * comes too late; dates outside the period have a rule of their own.
 */
@ApplicationScoped
public class DateOrderRule implements MeasureRule {

    @Override
    public String id() {
        return "date.order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        EventMention previous = null;
        for (EventMention event : report.eventsOf(measure)) {
            if (!counts(event, report)) {
                continue;
            }
            if (previous != null && isBefore(event.date(), previous.date())) {
                FieldText text = event.source();
                findings.report(
                        List.of(text.place(event.date().span())),
                        event.date().span().of(text.text()),
                        previous.date().span().of(text.text()));
            }
            previous = event;
        }
    }

    private static boolean counts(EventMention event, ReportText report) {
        return event.isDated()
                && !event.date().start().isBefore(report.report().from())
                && !event.date().end().isAfter(report.report().to())
                && !ReferenceDates.isReference(event.source(), event.date());
    }

    private static boolean isBefore(DateMention later, DateMention earlier) {
        return later.isDays() && earlier.isDays()
                ? later.start().isBefore(earlier.start())
                : later.end().isBefore(earlier.start());
    }
}
