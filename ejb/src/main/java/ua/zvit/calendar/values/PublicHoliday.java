package ua.zvit.calendar.values;

import java.time.LocalDate;

/**
 * A public holiday of Ukraine in one year.
 *
 * @param day on which it is kept, which may be a weekend
 */
public record PublicHoliday(LocalDate day, HolidayName name) {}
