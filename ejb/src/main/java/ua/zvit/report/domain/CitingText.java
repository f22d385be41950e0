package ua.zvit.report.domain;

import ua.zvit.events.values.CitingEntry;

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
