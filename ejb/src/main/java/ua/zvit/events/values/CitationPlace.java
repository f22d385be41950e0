package ua.zvit.events.values;

import ua.zvit.shared.ReportingPeriod;

/**
 * An entry that cites an event.
 *
 * @param programme title
 * @param measure its number within the report, by which it is opened
 * @param label its number as the council writes it
 * @param department short name of the department that writes it
 * @param seen revision of the event that it was written from
 */
public record CitationPlace(
        long reportId,
        String programme,
        ReportingPeriod period,
        String measure,
        String label,
        String department,
        int seen) {}
