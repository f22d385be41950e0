package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.check.CheckReport;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.export.ExportFormat;
import ua.zvit.report.export.ExportReport;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** How a plan came about and what a programme spent over its life: imported, told, checked, and exported as it came. */
@ExtendWith(ArquillianExtension.class)
class AmendmentsIT {
    private static final String FILE =
            """
            {"organisation": {"department": "Відділ інвестиційної політики та міжнародного співробітництва"},
             "programme": {"title": "%s", "firstYear": 2023, "lastYear": 2025,
                           "decision": {"number": "8", "date": "2022-12-21"}},
             "year": 2025, "unit": 1000, "cumulative": {"plan": 300.0, "actual": 271.55},
             "sections": [{"number": "I", "title": "Зустрічі", "measures": [
               {"number": "1.1", "title": "Зустрічі з партнерами", "plan": 120.0, "actual": 120.0,
                "narrative": "<p>Проведено зустрічі.</p>", "adoptedPlan": 100.0, "amendments": [
                  {"decision": {"number": "7", "date": "2025-09-24"}, "change": %s},
                  {"decision": {"number": "31", "date": "2025-03-12"}, "change": 30.0}]},
               {"number": "1.2", "title": "Навчання", "plan": 5.0, "actual": 5.0,
                "narrative": "<p>Проведено навчання.</p>", "adoptedPlan": 35.0, "amendments": [
                  {"decision": {"number": "31", "date": "2025-03-12"}, "change": -30.0}]},
               {"number": "1.3", "title": "Буклети", "plan": 1.0, "actual": 1.0,
                "narrative": "<p>Надруковано.</p>"}], "total": {"plan": 126.0}}]}
            """;

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    ReportQueries reports;

    @Inject
    ExportReport exports;

    @Inject
    CheckReport check;

    @Inject
    ReportSteps steps;

    private String programme;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(AmendmentsIT.class);
    }

    @BeforeEach
    void nameAProgramme() {
        programme = "Програма " + UUID.randomUUID();
    }

    @Test
    void tellsTheDrafterHowThePlanCameAbout() throws Exception {
        long report = imported(programme, "-10.0");
        EntryDetails entry = people.drafter("international", () -> reports.entry(report, "1.1"));
        assertEquals("100.0", entry.history().adopted().inThousands().toPlainString());
        assertEquals(
                List.of("31 2025-03-12 30.0", "7 2025-09-24 -10.0"),
                entry.history().changes().stream()
                        .map(change ->
                                change.decisionNumber() + " " + change.decisionDate() + " " + change.inThousands())
                        .toList());
        ReportDetails whole = people.head(() -> reports.report(report));
        assertEquals(PlanHistory.UNKNOWN, whole.entries().get(2).history());
        assertEquals("271.55", whole.cumulative().actual().inThousands().toPlainString());
        assertEquals(new ReportDetails.Adoption("8", LocalDate.of(2022, 12, 21)), whole.adoption());
    }

    @Test
    void checkComparesAdoptedPlanAmendmentsAndPlanInForce() throws Exception {
        long right = imported(programme, "-10.0");
        assertEquals(List.of(), found(right, "money.amendment"));
        assertEquals(List.of(), found(right, "completeness.final"));

        long wrong = imported(programme + " 2", "-15.0");
        assertEquals(List.of("1.1"), found(wrong, "money.amendment"));
        people.admin(() -> steps.start(wrong));
        ZvitException stopped =
                assertThrows(ZvitException.class, () -> people.drafter("international", () -> steps.submit(wrong)));
        assertEquals("CHECK-BLOCKS", stopped.code());
        assertTrue(stopped.faults().stream().anyMatch(fault -> "1.1".equals(fault.measure())));
    }

    @Test
    void asksForFiguresOverAllYearsWhereThereAreNone() throws Exception {
        String without = FILE.formatted(programme, "-10.0")
                .replace("\"cumulative\": {\"plan\": 300.0, \"actual\": 271.55},", "");
        assertNotEquals(FILE.formatted(programme, "-10.0"), without);
        long report = people.admin(
                () -> imports.importReport(without.getBytes(StandardCharsets.UTF_8), null, ImportSource.unnamed())
                        .id());
        assertEquals(List.of(""), found(report, "completeness.final"));
    }

    @Test
    void comesBackAsItWentOut() throws Exception {
        String out = exported(imported(programme, "-10.0"));
        assertTrue(out.contains("\"adoptedPlan\" : 100.0"), out);
        assertTrue(out.contains("\"cumulative\""), out);
        String again = out.replace(programme, programme + " знову");
        long copy = people.admin(
                () -> imports.importReport(again.getBytes(StandardCharsets.UTF_8), null, ImportSource.unnamed())
                        .id());
        assertEquals(again, exported(copy));
    }

    private String exported(long report) throws Exception {
        return people.admin(() -> new String(exports.export(report, ExportFormat.JSON, null), StandardCharsets.UTF_8));
    }

    private long imported(String title, String change) throws Exception {
        byte[] file = FILE.formatted(title, change).getBytes(StandardCharsets.UTF_8);
        return people.admin(
                () -> imports.importReport(file, null, ImportSource.unnamed()).id());
    }

    private List<String> found(long report, String rule) throws Exception {
        return people.head(() -> check.findings(report, Messages.UKRAINIAN)).open().stream()
                .filter(placed -> placed.finding().rule().equals(rule))
                .map(placed -> placed.measure())
                .toList();
    }
}
