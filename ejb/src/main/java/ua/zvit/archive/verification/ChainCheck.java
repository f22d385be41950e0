package ua.zvit.archive.verification;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;

/** Follows one council's chain from its beginning. Rows come by their sequence. */
final class ChainCheck {
    private static final int MOST_GAPS = 100;

    private final String council;
    private ChainLink last = ChainLink.BEGINNING;

    ChainCheck(String council) {
        this.council = council;
    }

    /** @return what is wrong between the row before and this one */
    List<ArchiveProblem> follow(ChainRow row) {
        List<ArchiveProblem> problems = gaps(row.link().sequence());
        ChainLink link = row.link();
        boolean follows = link.previousHash().equals(last.packageHash()) || !problems.isEmpty();
        boolean own = link.packageHash().equals(ChainLink.hash(link.previousHash(), link.manifestSha256()));
        if (!follows || !own) {
            problems.add(new ArchiveProblem(
                    ProblemKind.CHAIN_BROKEN, council, link.sequence(), row.programme(), link.packageHash()));
        }
        last = link;
        return problems;
    }

    /** @return that nobody can tell where the chain ends */
    ArchiveProblem withoutHead() {
        return new ArchiveProblem(ProblemKind.HEAD_MISSING, council, null, null, Integer.toString(last.sequence()));
    }

    /** @return what is missing after the last row */
    List<ArchiveProblem> end(int headSequence, String headHash) {
        List<ArchiveProblem> problems = gaps(headSequence + 1);
        if (problems.isEmpty() && !last.packageHash().equals(headHash)) {
            problems.add(new ArchiveProblem(ProblemKind.END_MISSING, council, last.sequence(), null, headHash));
        }
        return problems;
    }

    private List<ArchiveProblem> gaps(int next) {
        List<ArchiveProblem> problems = new ArrayList<>();
        for (int gap = last.sequence() + 1; gap < next && problems.size() < MOST_GAPS; gap++) {
            problems.add(new ArchiveProblem(ProblemKind.PACKAGE_MISSING, council, gap, null, ""));
        }
        return problems;
    }
}
