package ua.zvit.report;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.events.CiteEvents;
import ua.zvit.report.domain.CitingText;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * How a text gets into an entry, whichever way it comes: never over a version that it was not made from, and together with what
 * it cites of the register of events.
 */
final class EntrySaving {
    private EntrySaving() {}

    /**
     * Writes the text first: of two who save at once the later one is told by the entry, before either cites anything.
     *
     * @throws ZvitException {@code ENTRY-STALE}, {@code ENTRY-INVALID} with faults
     */
    static void save(
            Entry entry, EntryText text, int version, String author, ReportRepository reports, CiteEvents events) {
        if (entry.version() != version) {
            throw new ZvitException(ErrorCode.ENTRY_STALE);
        }
        EntryWriting writing = new EntryWriting(entry, text);
        List<Fault> faults = new ArrayList<>(writing.faults());
        List<EventMark> before = EventMark.in(entry.narrative());
        List<EventMark> marks = writing.marks();
        boolean same = marks.equals(before);
        if (!same && !events.unknown(marks).isEmpty()) {
            faults.add(Fault.at(entry.number(), "narrative", "event-mark-unknown"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INVALID, faults);
        }
        writing.into(author);
        reports.write();
        if (!same) {
            events.cite(CitingText.of(entry), marks);
        }
    }
}
