package ua.zvit.programme.values;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/**
 * A programme of the own council.
 *
 * @param version to be given back when changing it
 * @param amendments the latest decision first
 * @param reportedYears years that have a living report; as long as there is none, everything may be changed freely
 */
public record ProgrammeDetails(
        long id,
        int version,
        ProgrammeDraft content,
        List<AmendmentDetails> amendments,
        SortedSet<Integer> reportedYears,
        Instant changedAt,
        String changedBy) {

    /** @return true when it takes a decision of the council to change it */
    public boolean isReported() {
        return !reportedYears.isEmpty();
    }
}
