package ua.zvit.proofreading.rule.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.mention.Numerals;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;

/**
 * A duration that the dates contradict: «протягом трьох днів» for five. Where the event has a single day, the range of
 * the measure around that day is meant; where there is none, the day is a beginning and nothing is said. «Тиждень»
 * allows five to eight days.
 */
public class DurationRule implements MeasureRule {

    private static final String B = "[ \\u00a0]";
    private static final String DAYS = "(днів|дня|дні|тижня|тижнів|тижні|тиждень)(?!\\p{L})";
    private static final String NO_DEADLINE =
            "(?!,?" + B + "(?:після|до|від|з дня|з моменту|з дати|щодо|на рік)(?!\\p{L}))";
    private static final Pattern DURATION = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:протягом|упродовж|впродовж)" + B
            + "(?:(\\d{1,2}|[\\p{L}'’]{3,13})" + B + ")?" + DAYS + NO_DEADLINE
            + "|(?:за|тобто|усі|всі|за ці|за всі|за усі|тривал[аио]|тривав|триватиме|триває)" + B
            + "(?:(\\d{1,2}|[\\p{L}'’]{3,13})" + B + ")"
            + DAYS + NO_DEADLINE
            + "|(?<=\\()(\\d{1,2}|[\\p{L}'’]{3,13})" + B + DAYS + "(?=\\))"
            + "|(\\d{1,2}|[\\p{L}'’]{3,13})" + B + DAYS + "(?=,?" + B + "(?:[–-]" + B + ")?(?:(?:з|із)" + B
            + ")?\\d{1,2}[ \\u00a0–.-]))");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?iu)(?<!\\p{L})(одно|дво|три|чотири|п['’]яти|шести|семи|десяти)денн\\p{L}{1,3}(?!\\p{L})");
    private static final int WEEK = 7;

    @Override
    public String id() {
        return "date.duration";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        List<EventMention> events = report.eventsOf(measure);
        for (EventMention event : events) {
            if (tellsDuration(event)) {
                range(event, events).ifPresent(date -> compare(event, date, findings));
            }
        }
    }

    private static boolean tellsDuration(EventMention event) {
        String text = event.source().text();
        return DURATION.matcher(text)
                        .region(event.head().start(), event.span().end())
                        .find()
                || ADJECTIVE
                        .matcher(text)
                        .region(event.head().start(), event.span().end())
                        .find();
    }

    private static Optional<DateMention> range(EventMention event, List<EventMention> events) {
        if (event.isDated() && event.date().isDays() && event.date().days() > 1) {
            return Optional.of(event.date());
        }
        return events.stream()
                .filter(other ->
                        other.isDated() && other.date().isDays() && other.date().days() > 1)
                .filter(other -> event.isDated() && event.date().isDays()
                        ? other.date().contains(event.date())
                        : !event.isDated() && other.names().stream().anyMatch(event.names()::contains))
                .map(EventMention::date)
                .findFirst();
    }

    private static void compare(EventMention event, DateMention date, Findings findings) {
        FieldText text = event.source();
        Matcher matcher = DURATION.matcher(text.text())
                .region(event.head().start(), event.span().end());
        while (matcher.find()) {
            String told = firstOf(matcher, 1, 3, 5, 7);
            int number = number(told);
            boolean weeks = firstOf(matcher, 2, 4, 6, 8).startsWith("тиж");
            if (number > 0 && (weeks || told != null) && contradicts(number, weeks, date.days())) {
                report(text, matcher, date, findings);
            }
        }
        Matcher adjective = ADJECTIVE
                .matcher(text.text())
                .region(event.head().start(), event.span().end());
        while (adjective.find()) {
            int number = first(adjective.group(1).toLowerCase(Locale.ROOT));
            if (event.date() == date && contradicts(number, false, date.days())) {
                report(text, adjective, date, findings);
            }
        }
    }

    /** 0 where the word is no number («протягом останнього тижня»); a left-out number is one («протягом тижня»). */
    private static int number(String told) {
        if (told == null) {
            return 1;
        }
        return Character.isDigit(told.charAt(0)) ? Integer.parseInt(told) : Numerals.of(told);
    }

    /** What the first part of «триденний» counts. */
    private static int first(String part) {
        return switch (part) {
            case "одно" -> 1;
            case "дво" -> 2;
            default -> Numerals.of(part);
        };
    }

    private static String firstOf(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.start(group) >= matcher.start()) {
                return matcher.group(group).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static boolean contradicts(int number, boolean weeks, long days) {
        return weeks ? days < number * (long) WEEK - 2 || days > number * (long) WEEK + 1 : days != number;
    }

    private static void report(FieldText text, Matcher matcher, DateMention date, Findings findings) {
        if (!text.isInQuotes(matcher.start())) {
            findings.report(
                    List.of(text.place(new Span(matcher.start(), matcher.end()))),
                    matcher.group(),
                    date.span().of(text.text()),
                    date.days());
        }
    }
}
