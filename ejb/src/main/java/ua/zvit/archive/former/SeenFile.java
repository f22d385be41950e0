package ua.zvit.archive.former;

import ua.zvit.archive.values.GivenFile;
import ua.zvit.signatures.VerificationReport;

/**
 * A file that was looked at.
 *
 * @param paper its type when it is a scan or a PDF; null for a signature or a container
 * @param report what its signatures are worth; null when it bears none
 * @param content what it signs, when that lies beside it; else null
 */
record SeenFile(GivenFile file, PaperType paper, VerificationReport report, SeenFile content) {

    boolean isSigned() {
        return report != null;
    }

    /** The order in which files lie in the package: what a person reads comes first. */
    int rank() {
        if (isSigned()) {
            return paper == null ? 3 : 0;
        }
        return paper == PaperType.PDF ? 1 : 2;
    }
}
