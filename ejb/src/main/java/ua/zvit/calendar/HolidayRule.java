package ua.zvit.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which day of a year a holiday is kept, as a line of the table says it: {@code 07-15 2024-}, {@code 01-07 -2023} or
 * {@code easter+49}.
 *
 * @param day null for a day that follows Easter
 * @param afterEaster days after Easter; means nothing for a fixed day
 */
record HolidayRule(MonthDay day, int afterEaster, int first, int last) {
    private static final Pattern LINE = Pattern.compile("(?:(\\d\\d-\\d\\d)|easter\\+(\\d+))(?: (\\d{4})?-(\\d{4})?)?");
    private static final int SINCE_EVER = 0;
    private static final int FOR_EVER = 9999;

    /** @throws IllegalArgumentException when the line says nothing of the kind */
    static HolidayRule of(String line) {
        Matcher told = LINE.matcher(line.strip());
        if (!told.matches()) {
            throw new IllegalArgumentException("no rule of a holiday: " + line);
        }
        return new HolidayRule(
                told.group(1) == null ? null : MonthDay.parse("--" + told.group(1)),
                year(told.group(2), 0),
                year(told.group(3), SINCE_EVER),
                year(told.group(4), FOR_EVER));
    }

    private static int year(String told, int otherwise) {
        return told == null ? otherwise : Integer.parseInt(told);
    }

    /** @return empty in a year in which it is not kept so */
    Optional<LocalDate> in(int year) {
        if (year < first || year > last) {
            return Optional.empty();
        }
        return Optional.of(day == null ? easter(year).plusDays(afterEaster) : day.atYear(year));
    }

    /** Easter of the eastern churches: by the Julian calendar (Meeus), told in the Gregorian one. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + week + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
    }
}
