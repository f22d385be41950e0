package ua.zvit.report.values.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One file that stands at an entry.
 *
 * @param measure number of the entry's measure
 * @param title what it shows
 * @param dated of the document; null where nobody has said
 * @param addedBy name of the person
 * @param editable whether the caller may remove it now
 */
public record EvidenceSummary(
        long id,
        String measure,
        String title,
        LocalDate dated,
        EvidenceFacts file,
        String addedBy,
        Instant addedAt,
        boolean editable) {}
