package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.check.CheckReport;
import ua.zvit.check.CheckSummary;
import ua.zvit.check.DismissFinding;
import ua.zvit.check.fixing.FixFinding;
import ua.zvit.check.settings.CouncilCheckSettings;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.check.values.DismissalRequest;
import ua.zvit.check.values.FixResult;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.check.values.Summary;
import ua.zvit.proofreading.Severity;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** The check in the server: stops roll back, fixes are saved entry by entry, dismissals are never rewritten. */
@ExtendWith(ArquillianExtension.class)
class CheckIT {
    private static final String FILE =
            """
            {"organisation": {"department": "Відділ інвестиційної політики та міжнародного співробітництва"},
             "programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026},
             "year": %d, "unit": 1000,
             "sections": [{"number": "I", "title": "Зустрічі", "measures": [
               {"number": "1.1", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 10.0,
                "narrative": "<p>%s Приймали участь у \\"Форумі\\" та \\"Ярмарку\\".</p>"},
               {"number": "1.2", "title": "Навчання", "plan": 5.0, "actual": 5.0,
                "narrative": "<p>Проведено \\"Школу\\".</p>"}]}]}
            """;
    private static final String LONG =
            "Делегація міста відвідала партнерів і домовилася про спільні навчання рятувальників.";

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    ReportQueries reports;

    @Inject
    SaveEntry saves;

    @Inject
    CheckReport check;

    @Inject
    CheckSummary summary;

    @Inject
    DismissFinding dismissals;

    @Inject
    FixFinding fixes;

    @Inject
    CouncilCheckSettings settings;

    @Inject
    ReportSteps steps;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    private String programme;
    private long report;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(CheckIT.class);
    }

    @BeforeEach
    void importReport() throws Exception {
        programme = "Програма " + UUID.randomUUID();
        report = imported(2025);
        people.admin(() -> steps.start(report));
    }

    @AfterEach
    void leaveTheCouncilAsItWas() throws Exception {
        tune(Map.of());
    }

    @Test
    void countsWhatItFindsAndWhatWasMended() throws Exception {
        Summary before = people.head(() -> summary.of(report));
        assertEquals(0, before.blocking());
        assertEquals(0, before.fixed());
        assertTrue(before.warnings() >= 4, before.toString());
        assertTrue(before.of("1.1").warnings() >= 3, before.toString());
        assertEquals(0, before.of("9.9").all());

        FixResult result = drafter(() -> fixes.fix(report, identities("typography.quotes")));
        assertEquals(3, result.applied());
        assertEquals(Set.of("1.1", "1.2"), result.versions().keySet());
        Summary after = people.head(() -> summary.of(report));
        assertEquals(3, after.fixed());
        assertEquals(before.warnings() - 3, after.warnings());
        assertEquals("<p>Проведено «Школу».</p>", entry("1.2").narrative());
        assertEquals("10.0", entry("1.1").actual().inThousands().toPlainString());
    }

    @Test
    void mendsOneEntryAlthoughAnotherHasChanged() throws Exception {
        List<String> quotes = drafter(() -> identities("typography.quotes"));
        save("1.1", "<p>Усе інакше.</p>");
        FixResult result = drafter(() -> fixes.fix(report, quotes));
        assertEquals(1, result.applied());
        assertEquals(Set.of("1.2"), result.versions().keySet());
        assertTrue(result.skipped().stream().allMatch(skipped -> skipped.code().equals("fix-changed")));
        assertEquals("<p>Усе інакше.</p>", entry("1.1").narrative());
    }

    @Test
    void leavesAnEntryAloneOfWhichAnotherVersionWasSeen() throws Exception {
        FixResult result = drafter(() -> fixes.fix(report, identities("typography.quotes"), Map.of("1.1", 77)));
        assertEquals(Set.of("1.2"), result.versions().keySet());
        assertEquals(2, result.skipped().size());
    }

    @Test
    void keepsNothingOfASubmissionThatWasStopped() throws Exception {
        tune(Map.of("wording.russianism", Severity.BLOCKS));
        ZvitException stopped = assertThrows(ZvitException.class, () -> drafter(() -> steps.submit(report)));
        assertEquals("CHECK-BLOCKS", stopped.code());
        assertEquals("1.1", stopped.faults().get(0).measure());
        assertEquals(ReportStatus.DRAFTING, status());
        assertTrue(entry("1.1").editable());

        PlacedFinding found = drafter(() -> finding("wording.russianism"));
        drafter(() -> {
            dismissals.dismiss(report, found.identity(), new DismissalRequest("Назва заходу.", false, null, null));
            return null;
        });
        drafter(() -> steps.submit(report));
        assertEquals(ReportStatus.REVIEW, status());
    }

    @Test
    void doesNotLetAMissingPartBeDismissed() throws Exception {
        save("1.1", "");
        PlacedFinding gap = drafter(() -> finding("completeness.narrative"));
        ZvitException refused = assertThrows(
                ZvitException.class,
                () -> drafter(() -> {
                    dismissals.dismiss(report, gap.identity(), new DismissalRequest("Так треба.", false, null, null));
                    return null;
                }));
        assertEquals("FINDING-BLOCKS", refused.code());
        ZvitException incomplete = assertThrows(ZvitException.class, () -> drafter(() -> steps.submit(report)));
        assertEquals("ENTRY-INCOMPLETE", incomplete.code());
    }

    @Test
    void losesADismissalTogetherWithItsTransaction() throws Exception {
        PlacedFinding found = drafter(() -> finding("wording.russianism"));
        transaction.begin();
        drafter(() -> {
            dismissals.dismiss(report, found.identity(), new DismissalRequest("Назва заходу.", false, null, null));
            return null;
        });
        transaction.rollback();
        assertFalse(drafter(() -> finding("wording.russianism")).isDismissed());
    }

    @Test
    void recognisesLastYearsSentences() throws Exception {
        long next = imported(2026);
        assertTrue(people.head(() -> check.findings(next, Messages.UKRAINIAN)).open().stream()
                .anyMatch(found -> found.finding().rule().equals("wording.stale")));
    }

    @Test
    void answersAgainAtOnceUntilSomethingChanges() throws Exception {
        List<PlacedFinding> first =
                people.head(() -> check.findings(report, Messages.UKRAINIAN)).open();
        List<PlacedFinding> second =
                people.head(() -> check.findings(report, Messages.UKRAINIAN)).open();
        assertEquals(first, second);
        save("1.2", "<p>Проведено навчання.</p>");
        assertTrue(people.head(() -> check.findings(report, Messages.UKRAINIAN)).open().stream()
                .noneMatch(found ->
                        found.measure().equals("1.2") && found.finding().rule().equals("typography.quotes")));
    }

    @Test
    void neverRewritesWhatWasDecided() throws Exception {
        PlacedFinding found = drafter(() -> finding("wording.russianism"));
        drafter(() -> {
            dismissals.dismiss(report, found.identity(), new DismissalRequest("Назва заходу.", false, null, null));
            return null;
        });
        assertThrows(SQLException.class, () -> execute("update dismissal set reason = 'x'"));
        assertThrows(SQLException.class, () -> execute("delete from dismissal"));
        assertThrows(SQLException.class, () -> execute("truncate applied_fix"));
    }

    private long imported(int year) throws Exception {
        byte[] file = FILE.formatted(programme, year, LONG).getBytes(StandardCharsets.UTF_8);
        return people.admin(
                () -> imports.importReport(file, null, ImportSource.unnamed()).id());
    }

    private <T> T drafter(java.util.concurrent.Callable<T> work) throws Exception {
        return people.drafter("international", work);
    }

    private List<String> identities(String rule) {
        return check.findings(report, Messages.UKRAINIAN).open().stream()
                .filter(found -> found.finding().rule().equals(rule))
                .map(PlacedFinding::identity)
                .toList();
    }

    private PlacedFinding finding(String rule) {
        return check.findings(report, Messages.UKRAINIAN).open().stream()
                .filter(found -> found.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private EntryDetails entry(String measure) throws Exception {
        return drafter(() -> reports.entry(report, measure));
    }

    private void save(String measure, String narrative) throws Exception {
        EntryDetails entry = entry(measure);
        drafter(() -> saves.save(report, measure, new EntryText(narrative, BigDecimal.TEN, null), entry.version()));
    }

    private ReportStatus status() throws Exception {
        return people.admin(() -> reports.report(report)).status();
    }

    private void tune(Map<String, Severity> severities) throws Exception {
        people.admin(() -> {
            CheckSettingsDetails now = settings.read();
            return settings.change(
                    new CheckSettingsDetails(Set.of(), severities, now.thresholds(), false, now.version(), null, null));
        });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
