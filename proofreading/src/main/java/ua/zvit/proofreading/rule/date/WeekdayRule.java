package ua.zvit.proofreading.rule.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;

/** A weekday beside a single day that the calendar contradicts: «21 вересня 2025 року, у суботу» was a Sunday. */
public class WeekdayRule implements FieldRule {

    private static final int NEAR = 24;
    private static final String NAME = "(понеділ|вівтор|серед[аиу]|четвер|четверг|п['’]ятниц|субот|неділ)\\p{L}{0,3}";
    private static final Pattern AFTER = Pattern.compile("(?iu)^[ \\u00a0]?[,(][ \\u00a0]?(?:[ув][ \\u00a0])?" + NAME);
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:[ув][ \\u00a0])?" + NAME + "[ \\u00a0]?[,(]?[ \\u00a0]?$");
    private static final List<String> STEMS =
            List.of("понеділ", "вівтор", "серед", "четвер", "п'ятниц", "субот", "неділ");

    @Override
    public String id() {
        return "date.weekday";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (DateMention date : field.dates()) {
            if (date.isDays() && date.days() == 1) {
                checkDay(field, date, findings);
            }
        }
    }

    private static void checkDay(FieldText field, DateMention date, Findings findings) {
        String text = field.text();
        int end = date.span().end();
        int start = date.span().start();
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        if (after.find()) {
            report(field, date, after.group(1), end + after.start(1), end + after.end(), findings);
        } else if (before.find()) {
            int offset = Math.max(0, start - NEAR);
            report(field, date, before.group(1), offset + before.start(1), start, findings);
        }
    }

    private static void report(FieldText field, DateMention date, String name, int start, int end, Findings findings) {
        DayOfWeek told = day(name);
        DayOfWeek real = date.start().getDayOfWeek();
        if (told != real) {
            findings.report(
                    field.place(
                            Math.min(start, date.span().start()),
                            Math.max(end, date.span().end())),
                    date.span().of(field.text()),
                    real.getValue());
        }
    }

    private static DayOfWeek day(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < STEMS.size(); i++) {
            if (lower.startsWith(STEMS.get(i))) {
                return DayOfWeek.of(i + 1);
            }
        }
        throw new IllegalArgumentException("no weekday: " + name);
    }
}
