package ua.zvit.entering.values;

import java.time.Instant;
import java.util.List;
import ua.zvit.shared.ReportingPeriod;

/**
 * A file that was brought back, compared with the report as it stands now.
 *
 * @param recognised whether the file itself says that it was made from this report
 * @param entries those of which it says something else
 * @param left what no entry can take
 * @param older measures that were changed in Zvit after the file was taken away and not in the file: nothing is to be done
 * @param missing measures that are not in the file
 */
public record ReturnedChanges(
        long id,
        long reportId,
        String programme,
        ReportingPeriod period,
        String fileName,
        String author,
        Instant at,
        boolean recognised,
        List<EntryChanges> entries,
        List<LeftInFile> left,
        List<String> older,
        List<String> missing) {

    public ReturnedChanges {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
        older = List.copyOf(older);
        missing = List.copyOf(missing);
    }

    /** @return true where something can be taken by whoever asks */
    public boolean isTakeable() {
        return entries.stream().anyMatch(EntryChanges::isTakeable);
    }
}
