package ua.zvit.proofreading.rule.date;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.ReferenceDates;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;

/**
 * Events of a measure that are not told in the order of their dates. Each step back is one finding, at the event that
 * comes too late; dates outside the period have a rule of their own.
 */
public class DateOrderRule implements MeasureRule {

    private static final Pattern ASIDE = Pattern.compile("(?iu)(?<!\\p{L})(?:до|від|порівняно з|замість)[ \\u00a0]$");

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
        for (Span sentence : measure.narrative().sentences()) {
            withinSentence(measure.narrative(), sentence, findings);
        }
    }

    /** «… розпочалися 16 травня і завершилися 10 травня 2025 року». */
    private static void withinSentence(FieldText text, Span sentence, Findings findings) {
        DateMention previous = null;
        for (DateMention date : text.datesIn(sentence)) {
            if (!date.isDays() || ReferenceDates.isReference(text, date)) {
                continue;
            }
            if (previous != null && isBefore(date, previous) && areParallel(text, previous, date)) {
                findings.report(
                        List.of(text.place(date.span())),
                        date.span().of(text.text()),
                        previous.span().of(text.text()));
            }
            previous = date;
        }
    }

    /** A date in brackets or after «до», «від» is an aside. */
    private static boolean areParallel(FieldText text, DateMention first, DateMention second) {
        String between = text.text().substring(first.span().end(), second.span().start());
        return between.indexOf('(') < 0
                && between.indexOf(')') < 0
                && !ASIDE.matcher(between).find();
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
