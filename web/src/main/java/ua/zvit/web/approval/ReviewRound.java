package ua.zvit.web.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.EntryDetails;

/**
 * Which measures the head has to read in this round: all that were not accepted before as they are now. Among them those
 * that went back to their departments the last time are told apart: all remarks of one return are written within a moment.
 */
final class ReviewRound {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Optional<Instant> lastReturn;

    ReviewRound(List<EntryDetails> entries) {
        lastReturn =
                entries.stream().flatMap(entry -> newestRemark(entry).stream()).max(Instant::compareTo);
    }

    /** @return true when nothing has been returned yet: everything is new */
    boolean isFirst() {
        return lastReturn.isEmpty();
    }

    /** @return true for what nobody has accepted as it is now, whether it was returned or never looked at */
    boolean isFresh(EntryDetails entry) {
        return !entry.acceptedBefore();
    }

    /** @return true for what went back the last time */
    boolean isReturned(EntryDetails entry) {
        return isFresh(entry)
                && lastReturn.isPresent()
                && newestRemark(entry)
                        .filter(at -> !at.isBefore(lastReturn.get().minus(MOMENT)))
                        .isPresent();
    }

    private static Optional<Instant> newestRemark(EntryDetails entry) {
        return entry.remarks().stream().map(EntryDetails.Remark::at).max(Instant::compareTo);
    }
}
