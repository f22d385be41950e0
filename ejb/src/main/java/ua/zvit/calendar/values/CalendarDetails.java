package ua.zvit.calendar.values;

import java.util.List;

/**
 * What a council says of its days.
 *
 * @param martialLaw whether public holidays are working days, as under martial law
 * @param days of which the council has said something, by date
 * @param version of the rule that was read
 */
public record CalendarDetails(boolean martialLaw, List<NamedDay> days, int version) {

    public CalendarDetails {
        days = List.copyOf(days);
    }
}
