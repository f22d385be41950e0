package ua.zvit.proofreading.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import ua.zvit.proofreading.mention.DateMention.Form;
import ua.zvit.proofreading.mention.DateMention.YearSource;
import ua.zvit.proofreading.text.Span;

/** The numbers of a date as written, zero where left out; turns them into a mention, an impossible one included. */
record DateParts(Span span, int day, int month, int year, int lastDay, int lastMonth, int lastYear) {

    private static final int CENTURY = 2000;
    /** «5 травня – 3 квітня 2025 року» would last eleven months: rather a slip than a range over the year's end. */
    private static final int LONGEST_RANGE = 300;

    static DateParts day(Span span, int day, int month, int year) {
        return new DateParts(span, day, month, year, day, month, year);
    }

    DateMention days(Form form, int defaultYear) {
        boolean written = lastYear > 0;
        int endYear = written ? full(lastYear) : defaultYear;
        int startMonth = month > 0 ? month : lastMonth;
        int startYear = year > 0 ? full(year) : startMonth > lastMonth ? endYear - 1 : endYear;
        YearSource source = written ? YearSource.WRITTEN : YearSource.ASSUMED;
        try {
            LocalDate start = LocalDate.of(startYear, startMonth, day);
            LocalDate end = LocalDate.of(endYear, lastMonth, lastDay);
            boolean wholeYear = year == 0 && startYear < endYear && end.isAfter(start.plusDays(LONGEST_RANGE));
            if (!end.isBefore(start) && !wholeYear) {
                return new DateMention(span, start, end, form, source);
            }
        } catch (DateTimeException e) {
            return new DateMention(span, null, null, form, source);
        }
        return new DateMention(span, null, null, form, source);
    }

    DateMention months(int defaultYear) {
        boolean written = lastYear > 0;
        int endYear = written ? full(lastYear) : defaultYear;
        int startYear = month > lastMonth ? endYear - 1 : endYear;
        LocalDate start = LocalDate.of(startYear, month, 1);
        LocalDate end = YearMonth.of(endYear, lastMonth).atEndOfMonth();
        return new DateMention(span, start, end, Form.MONTHS, written ? YearSource.WRITTEN : YearSource.ASSUMED);
    }

    private static int full(int year) {
        return year < 100 ? CENTURY + year : year;
    }
}
