package ua.zvit.events.values;

import java.time.LocalDate;

/**
 * Which events to list.
 *
 * @param text words of title, town or partners; empty for all
 * @param from the event touches this day or a later one; null for all
 * @param to the event touches this day or an earlier one; null for all
 * @param programme id of a programme whose reports cite it; null for all
 * @param department code of who wrote it; empty for all
 * @param country ISO code; empty for all
 */
public record EventFilter(
        String text, LocalDate from, LocalDate to, Long programme, String department, String country) {

    public static final EventFilter ALL = new EventFilter("", null, null, null, "", "");

    public EventFilter {
        text = text == null ? "" : text.strip();
        department = department == null ? "" : department.strip();
        country = country == null ? "" : country.strip();
    }
}
