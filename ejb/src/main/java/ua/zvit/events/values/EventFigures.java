package ua.zvit.events.values;

import java.util.List;

/**
 * How many events there are, each counted once, in the month in which it begins.
 *
 * @param participants of those events of which the number is known
 * @param uncounted events whose number of participants nobody knows
 * @param months by month, the earliest first
 * @param countries by country, most events first
 * @param programmes by programme: one that several programmes cite is told with each and counted once in the total
 */
public record EventFigures(
        long events,
        long participants,
        long uncounted,
        List<Line> months,
        List<Line> countries,
        List<Line> programmes) {

    /**
     * One line.
     *
     * @param name a month such as {@code 2025-06}, a country's ISO code, a programme's title
     */
    public record Line(String name, long events, long participants) {}

    public EventFigures {
        months = List.copyOf(months);
        countries = List.copyOf(countries);
        programmes = List.copyOf(programmes);
    }
}
