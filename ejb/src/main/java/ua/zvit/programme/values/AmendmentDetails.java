package ua.zvit.programme.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An amendment of a programme.
 *
 * @param recordedAt when it was entered here; null where only a file's figures tell of it
 * @param recordedBy name of who entered it; null likewise
 * @param changes what it changed, in words; where only a file tells of it, the plans it changed
 */
public record AmendmentDetails(
        long id,
        String decisionNumber,
        LocalDate decisionDate,
        Instant recordedAt,
        String recordedBy,
        List<ProgrammeChange> changes) {

    public AmendmentDetails {
        changes = List.copyOf(changes);
    }

    /** @return the changes of one measure */
    public List<ProgrammeChange> of(String measure) {
        return changes.stream()
                .filter(change -> measure.equals(change.place()))
                .filter(change -> !change.kind().name().startsWith("SECTION"))
                .toList();
    }
}
