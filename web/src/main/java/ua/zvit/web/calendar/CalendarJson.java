package ua.zvit.web.calendar;

import java.util.List;
import ua.zvit.calendar.values.CalendarDetails;

/**
 * What a council says of its days.
 *
 * @param martialLaw whether public holidays are working days
 * @param days of which the council has said something, by date
 */
public record CalendarJson(boolean martialLaw, List<NamedDayJson> days) {

    static CalendarJson of(CalendarDetails calendar) {
        return new CalendarJson(
                calendar.martialLaw(),
                calendar.days().stream().map(NamedDayJson::of).toList());
    }
}
