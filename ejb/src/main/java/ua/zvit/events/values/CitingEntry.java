package ua.zvit.events.values;

import ua.zvit.shared.ReportingPeriod;

/**
 * An entry whose text cites events.
 *
 * @param measure its number within the report
 * @param label its number as the council writes it
 */
public record CitingEntry(
        long entryId,
        long reportId,
        long programmeId,
        ReportingPeriod period,
        String measure,
        String label,
        long departmentId) {}
