package ua.zvit.report;

import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** How a text gets into an entry, whichever way it comes: never over a version that it was not made from. */
final class EntrySaving {
    private EntrySaving() {}

    /** @throws ZvitException {@code ENTRY-STALE}, {@code ENTRY-INVALID} with faults */
    static void save(Entry entry, EntryText text, int version, String author) {
        if (entry.version() != version) {
            throw new ZvitException(ErrorCode.ENTRY_STALE);
        }
        EntryWriting writing = new EntryWriting(entry, text);
        List<Fault> faults = writing.faults();
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INVALID, faults);
        }
        writing.into(author);
    }
}
