package ua.zvit.proofreading.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.zvit.proofreading.text.Span;

/**
 * A date or range of dates as told in the text.
 *
 * @param start first day; null when the date is impossible
 * @param end last day, the same as {@code start} for a single day; null when the date is impossible
 * @param form days in words, days in digits, or whole months
 * @param year how the year is known
 */
public record DateMention(Span span, LocalDate start, LocalDate end, Form form, YearSource year) {

    /** How a date is written. */
    public enum Form {
        WORDS,
        DIGITS,
        MONTHS
    }

    /** Where the year comes from: written with the date, taken from the same sentence, or the reporting year. */
    public enum YearSource {
        WRITTEN,
        SENTENCE,
        ASSUMED
    }

    public boolean isPossible() {
        return start != null;
    }

    public boolean isDays() {
        return form != Form.MONTHS && isPossible();
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean sameAs(DateMention other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    public boolean contains(DateMention other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    DateMention inYear(int value) {
        int shift = value - end.getYear();
        return new DateMention(span, start.plusYears(shift), end.plusYears(shift), form, YearSource.SENTENCE);
    }
}
