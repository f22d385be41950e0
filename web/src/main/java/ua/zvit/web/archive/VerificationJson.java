package ua.zvit.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.ProblemText;
import ua.zvit.archive.values.ArchiveVerdict;

/** What the last verification of the archive found. */
public record VerificationJson(
        boolean intact, Instant finishedAt, int packages, int files, long bytes, List<ProblemJson> problems) {

    /**
     * One thing that is not as it was.
     *
     * @param severity {@code damage}; or {@code remark} for what takes nothing from the archive
     */
    public record ProblemJson(
            String code, String severity, Integer sequence, String programme, String detail, String message) {}

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
                                problem.severity(),
                                problem.sequence(),
                                problem.programme(),
                                problem.detail(),
                                ProblemText.of(language, problem)))
                        .toList());
    }
}
