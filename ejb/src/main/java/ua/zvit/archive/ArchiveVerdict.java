package ua.zvit.archive;

import java.time.Instant;
import java.util.List;

/**
 * What a verification found.
 *
 * @param packages rows of the chain that were looked at
 * @param files different contents that were read
 * @param bytes their size
 * @param renewed archive time stamps that were renewed
 */
public record ArchiveVerdict(
        Instant startedAt,
        Instant finishedAt,
        int packages,
        int files,
        long bytes,
        int renewed,
        List<ArchiveProblem> problems) {

    public boolean isIntact() {
        return problems.isEmpty();
    }
}
