package ua.zvit.archive.values;

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

    /** @return true when nothing was lost or changed; remarks may stand beside it */
    public boolean isIntact() {
        return damage().isEmpty();
    }

    public List<ArchiveProblem> damage() {
        return problems.stream().filter(problem -> problem.kind().isDamage()).toList();
    }

    /** @return what deserves a look, but takes nothing from the archive */
    public List<ArchiveProblem> remarks() {
        return problems.stream().filter(problem -> !problem.kind().isDamage()).toList();
    }
}
