package ua.zvit.report.domain.listing;

import ua.zvit.events.values.CitingEntry;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;

/** An entry as the register of events knows the text that cites it. */
public final class CitingText {
    private CitingText() {}

    public static CitingEntry of(Entry entry) {
        Report report = entry.report();
        return new CitingEntry(
                entry.id(),
                report.id(),
                report.programmeId(),
                report.period(),
                entry.number(),
                entry.label(),
                entry.departmentId());
    }
}
