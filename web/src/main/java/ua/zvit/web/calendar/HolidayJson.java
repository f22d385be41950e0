package ua.zvit.web.calendar;

import java.time.LocalDate;
import ua.zvit.calendar.values.PublicHoliday;
import ua.zvit.web.shared.rest.Words;

/**
 * A public holiday.
 *
 * @param name stable word such as {@code independence}
 */
public record HolidayJson(LocalDate day, String name) {

    static HolidayJson of(PublicHoliday holiday) {
        return new HolidayJson(holiday.day(), Words.of(holiday.name()));
    }
}
