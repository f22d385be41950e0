package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What is missing in an entry for submitting: a narrative, unless it is a heading, the amount, the amounts of its sources. */
final class EntryGaps {
    private EntryGaps() {}

    /** @throws ZvitException {@code ENTRY-INCOMPLETE} with each gap of these entries */
    static void refuse(List<Entry> wanted) {
        List<Fault> gaps = wanted.stream().flatMap(entry -> of(entry).stream()).toList();
        if (!gaps.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INCOMPLETE, gaps);
        }
    }

    static List<Fault> of(Entry entry) {
        List<Fault> gaps = new ArrayList<>();
        if (!entry.hasNarrative() && !entry.isHeading()) {
            gaps.add(Fault.at(entry.number(), "narrative", "narrative-missing"));
        }
        if (entry.actual() == null) {
            gaps.add(Fault.at(entry.number(), "actual", "actual-missing"));
        } else if (!entry.funding().isEmpty() && entry.spentBySource() == null) {
            gaps.add(Fault.at(entry.number(), "actual", "sources-missing"));
        }
        return gaps;
    }
}
