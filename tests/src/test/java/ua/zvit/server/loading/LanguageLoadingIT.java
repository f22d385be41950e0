package ua.zvit.server.loading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.check.CheckReport;
import ua.zvit.check.values.LiveFindings;
import ua.zvit.report.ImportReport;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ImportSource;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.server.OwnReport;
import ua.zvit.server.People;
import ua.zvit.shared.Messages;

/** In a server that has just started nobody who writes waits for the language module, and nobody goes without it for long. */
@ExtendWith(ArquillianExtension.class)
class LanguageLoadingIT {
    private static final EntryText TYPED =
            new EntryText("<p>Проведено зустрічч 18-21 березня 2025 року.</p>", BigDecimal.TEN, null);

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    CheckReport check;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(LanguageLoadingIT.class);
    }

    @Test
    @Timeout(120)
    void answersAtOnceAndCatchesUp() throws Exception {
        long report = people.admin(() -> imports.importReport(OwnReport.file(), null, ImportSource.unnamed())
                .id());
        long began = System.nanoTime();
        LiveFindings first = typed(report);
        long waited = System.nanoTime() - began;
        assertFalse(first.complete());
        assertTrue(has(first, "typography.dash"));
        assertFalse(has(first, "wording.spelling"));
        assertTrue(waited < TimeUnit.SECONDS.toNanos(5), "waited " + TimeUnit.NANOSECONDS.toMillis(waited) + " ms");
        people.drafter("international", () -> check.live(report, "1.2", TYPED, Messages.UKRAINIAN));
        LiveFindings later = typed(report);
        assertTrue(later.complete());
        assertTrue(has(later, "wording.spelling"));
        assertTrue(people.drafter("international", () -> check.findingsAtHand(report, Messages.UKRAINIAN))
                .complete());
    }

    private LiveFindings typed(long report) throws Exception {
        return people.drafter("international", () -> check.liveAtHand(report, "1.2", TYPED, Messages.UKRAINIAN));
    }

    private static boolean has(LiveFindings live, String rule) {
        return live.findings().stream().anyMatch(found -> found.finding().rule().equals(rule));
    }
}
