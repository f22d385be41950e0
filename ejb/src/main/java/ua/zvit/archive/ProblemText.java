package ua.zvit.archive;

import java.util.Locale;
import ua.zvit.shared.Messages;

/** A problem of an archive in words. */
public final class ProblemText {
    private ProblemText() {}

    /** @return a whole sentence, the package named by its council, place and title */
    public static String of(Locale language, ArchiveProblem problem) {
        String what = Messages.text(
                language, "archive.problem." + problem.kind().code(), problem.detail() == null ? "" : problem.detail());
        String programme = problem.programme() == null ? "" : problem.programme();
        return problem.sequence() == null
                ? Messages.text(language, "archive.problem.at-council", problem.council(), programme, what)
                : Messages.text(
                        language,
                        "archive.problem.at-package",
                        problem.council(),
                        Integer.toString(problem.sequence()),
                        programme,
                        what);
    }
}
