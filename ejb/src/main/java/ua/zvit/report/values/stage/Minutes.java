package ua.zvit.report.values.stage;

import java.time.LocalDate;

/**
 * The minutes by which a body came to its conclusion on a report.
 *
 * @param number as it stands on the minutes, without «№»; null where nobody told it
 * @param date day of the session; null where nobody told it
 */
public record Minutes(String number, LocalDate date) {}
