package ua.zvit.report.domain;

import java.util.stream.Stream;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.shared.Money;

/** An entry of which nobody has written or told anything, nor asked for it: it may go with its measure. */
final class UntouchedEntry {
    private UntouchedEntry() {}

    static boolean is(Entry entry) {
        return !entry.hasNarrative()
                && entry.reason() == null
                && entry.remarks().isEmpty()
                && entry.comments().all() == 0
                && entry.evidence().files() == 0
                && isUnspent(entry)
                && entry.indicators().stream().allMatch(told -> told.actual() == null && told.reason() == null);
    }

    /** A heading has spent nothing from the beginning. */
    private static boolean isUnspent(Entry entry) {
        return Stream.concat(
                        Stream.of(entry).map(Entry::actual),
                        entry.funding().stream().map(EntryFunding::actual))
                .allMatch(spent -> spent == null || entry.isHeading() && Money.ZERO.equals(spent));
    }
}
