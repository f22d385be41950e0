package ua.zvit.calendar.values;

import java.time.LocalDate;

/**
 * A day of which the council itself has said whether it works: a day off of its own, or a working day such as a Saturday in
 * exchange for a Monday.
 *
 * @param working whether the council works on it
 * @param reason why, in the administrator's words, such as the order on the transfer
 */
public record NamedDay(LocalDate day, boolean working, String reason) {}
