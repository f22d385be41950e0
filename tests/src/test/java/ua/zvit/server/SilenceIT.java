package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.SilentTasks;
import ua.zvit.approval.circuit.ChangeCircuit;
import ua.zvit.approval.circuit.PassInSilence;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.rig.ZvitDeployment;

/** Whoever says nothing in time has agreed where the stage says so; the head, who comes next, is waited for. */
@ExtendWith(ArquillianExtension.class)
class SilenceIT {
    private static final Silence BY_RULES = new Silence(2, "пункт 3.4 Регламенту");

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    ChangeCircuit circuits;

    @Inject
    ReportSteps steps;

    @Inject
    SilentTasks silent;

    @Inject
    PassInSilence passing;

    @Inject
    ApprovalWorkflow workflow;

    @Inject
    StageQueries stages;

    @Inject
    ReportQueries reports;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(SilenceIT.class);
    }

    @Test
    void countsOnceItsDaysAreOverAndNeverForTheHead() throws Exception {
        long report = waiting();
        LocalDate today = LocalDate.now();
        WorkItem visa = people.admin(() -> silent.waiting()).stream()
                .filter(task -> task.reportId() == report)
                .findFirst()
                .orElseThrow();
        assertFalse(people.admin(() -> passing.pass(visa, today.plusDays(1))));
        assertTrue(people.admin(() -> passing.pass(visa, today.plusDays(20))));
        assertFalse(people.admin(() -> passing.pass(visa, today.plusDays(20))), "once");

        assertEquals(
                ReportStatus.REVIEW, people.admin(() -> reports.report(report)).status());
        GivenVisa given = people.admin(() -> stages.of(report)).visas().get(0);
        assertEquals(BY_RULES.basis(), given.basis());
        assertEquals("", given.username());
        WorkItem review = people.admin(() -> workflow.ofReport(report)).get(0);
        assertFalse(people.admin(() -> passing.pass(review, today.plusDays(90))));
    }

    /** @return id of a report that waits for a visa */
    private long waiting() throws Exception {
        long report = people.admin(() -> imports.importReport(OwnReport.file(), null, ImportSource.unnamed())
                .id());
        long programme = people.admin(() -> stages.of(report)).programme();
        CircuitStage stage = new CircuitStage(
                "Погодження",
                List.of(new StageHolder(HolderKind.HEAD, "education", null)),
                StageRule.ALL,
                0,
                1,
                false,
                false,
                BY_RULES,
                false);
        people.admin(() -> {
            circuits.ofProgramme(programme, new CircuitPlan(false, false, List.of(stage)), 0);
            return steps.start(report);
        });
        for (String department : List.of("education", "promotion", "international")) {
            people.drafter(department, () -> steps.submit(report));
        }
        return report;
    }
}
