package ua.zvit.archive;

import java.util.Locale;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.shared.Messages;

/** A problem of an archive in words. */
public final class ProblemText {
    private ProblemText() {}

    /** @return a whole sentence, the package named by its council, place and title */
    public static String of(Locale language, ArchiveProblem problem) {
        String what = Messages.text(
                language, "archive.problem." + problem.kind().code(), problem.detail() == null ? "" : problem.detail());
        if (problem.council() == null) {
            return Messages.text(language, "archive.problem.at-store", what);
        }
        String place = problem.sequence() == null
                ? problem.council()
                : Messages.text(
                        language, "archive.problem.place", problem.council(), Integer.toString(problem.sequence()));
        return problem.programme() == null
                ? Messages.text(language, "archive.problem.at-place", place, what)
                : Messages.text(language, "archive.problem.at-package", place, problem.programme(), what);
    }
}
