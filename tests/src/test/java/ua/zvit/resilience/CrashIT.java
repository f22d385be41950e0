package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.rig.Rig;

/**
 * The server dies by SIGKILL five times, in the middle of submissions, acceptances, signatures and adoptions. What was confirmed is
 * there afterwards, what was not is whole or not there at all, and every report reaches the archive.
 */
class CrashIT {
    private static final int REPORTS = 8;

    @Test
    void losesNothingThatWasConfirmedAndNeverStopsHalfway(TestReporter reporter) throws Exception {
        List<LedReport> reports =
                Stream.generate(CrashIT::upToTheLastSubmission).limit(REPORTS).toList();
        for (Step step : Step.values()) {
            List<Attempt> attempts =
                    reports.stream().map(report -> new Attempt(report, step)).toList();
            List<Boolean> confirmed = Crash.during(attempts, 1 + step.ordinal() % 3);
            Rig.restartServer();
            reporter.publishEntry(step.name(), verdict(attempts, confirmed));
        }
        reports.forEach(CrashIT::assertArchivedOnceWithItsDocument);
    }

    private static LedReport upToTheLastSubmission() {
        LedReport report = LedReport.started();
        report.complete("drafter-international", LedReport.SUBMIT).isOk();
        report.complete("drafter-education", LedReport.SUBMIT).isOk();
        return report;
    }

    /** Checks every attempt, takes again what was not taken, and tells how the death met the steps. */
    private static String verdict(List<Attempt> attempts, List<Boolean> confirmed) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            boolean whole = attempts.get(i).isWhole();
            if (confirmed.get(i)) {
                assertThat(whole).as("confirmed step").isTrue();
            }
            if (!whole) {
                attempts.get(i).send().isOk();
                assertThat(attempts.get(i).isWhole()).isTrue();
            }
            words.add(confirmed.get(i) ? "confirmed" : whole ? "taken" : "not taken");
        }
        return String.join(", ", words);
    }

    private static void assertArchivedOnceWithItsDocument(LedReport report) {
        assertThat(report.archived()).singleElement().satisfies(archived -> {
            Answer document = Api.as("auditor").get("/v1/archive/" + archived + "/document.pdf");
            assertThat(new String(document.isOk().bytes(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
    }
}
