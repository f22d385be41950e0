package ua.zvit.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.ArchiveVerdict;
import ua.zvit.archive.ProblemText;

/** What the last verification of the archive found. */
public record VerificationJson(
        boolean intact, Instant finishedAt, int packages, int files, long bytes, List<ProblemJson> problems) {

    /** One thing that is not as it was. */
    public record ProblemJson(String code, Integer sequence, String programme, String detail, String message) {}

    static VerificationJson of(ArchiveVerdict verdict, Locale language) {
        return new VerificationJson(
                verdict.isIntact(),
                verdict.finishedAt(),
                verdict.packages(),
                verdict.files(),
                verdict.bytes(),
                verdict.problems().stream()
                        .map(problem -> new ProblemJson(
                                problem.kind().code(),
                                problem.sequence(),
                                problem.programme(),
                                problem.detail(),
                                ProblemText.of(language, problem)))
                        .toList());
    }
}
