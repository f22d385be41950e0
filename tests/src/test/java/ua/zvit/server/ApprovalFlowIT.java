package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.CompleteTask;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.campaign.StartReport;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.ZvitException;

/** The report's way in the server: domain, engine and audit move together or not at all. */
@ExtendWith(ArquillianExtension.class)
class ApprovalFlowIT {
    private static final LocalDate DAY = LocalDate.now();
    private static final TaskDecision SIGN = TaskDecision.signing(SignatureOffer.serverKey(), null);

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    StartReport starts;

    @Inject
    TaskQueries tasks;

    @Inject
    DecideTask completes;

    @Inject
    CompleteTask step;

    @Inject
    ApprovalWorkflow workflow;

    @Inject
    ReportQueries reports;

    @Inject
    PrintReport documents;

    @Inject
    ArchiveQueries archive;

    @Resource
    UserTransaction transaction;

    private long report;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(ApprovalFlowIT.class);
    }

    @BeforeEach
    void importOwnReport() throws Exception {
        report = people.admin(() -> imports.importReport(OwnReport.file(), null, ImportSource.unnamed())
                .id());
    }

    /** Somebody who works in two departments has the desks of both, and of no third. */
    @Test
    void whoDraftsForTwoDepartmentsHasBothDesks() throws Exception {
        List<String> both = List.of("education", "promotion");
        start();
        List<TaskSummary> desk = people.drafterOf(both, () -> tasks.mine()).stream()
                .filter(task -> task.reportId() == report)
                .toList();
        assertEquals(
                List.of(List.of("1.10"), List.of("2.1")),
                desk.stream()
                        .map(TaskSummary::measures)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
        assertFalse(people.drafterOf(both, () -> reports.entry(report, "1.10"))
                .narrative()
                .isEmpty());
        assertFalse(people.drafterOf(both, () -> reports.entry(report, "2.1"))
                .narrative()
                .isEmpty());
        ZvitException foreign =
                assertThrows(ZvitException.class, () -> people.drafterOf(both, () -> reports.entry(report, "1.2")));
        assertEquals("ENTRY-OTHER-DEPARTMENT", foreign.code());
        for (TaskSummary task : desk) {
            people.drafterOf(both, () -> completes.complete(task.id(), TaskDecision.of(Outcome.SUBMIT, null)));
        }
        submit("international");
        assertEquals(ReportStatus.REVIEW, status());
    }

    @Test
    void carriesAReportFromImportToTheArchive() throws Exception {
        start();
        submit("education");
        submit("promotion");
        submit("international");
        review(TaskDecision.of(Outcome.ACCEPT, null));
        assertEquals(ReportStatus.SIGNING, status());
        headSigns();
        assertEquals(ReportStatus.COUNCIL, status());
        council(new TaskDecision(Outcome.ADOPT, null, List.of(), "7", DAY));
        assertEquals(ReportStatus.ADOPTED, status());
        secretarySigns();

        assertEquals(ReportStatus.ARCHIVED, status());
        ArchivedSummary archived = people.council(() -> archive.search(new ArchiveFilter(null, 2025, 0, 200))).stream()
                .filter(item -> Objects.equals(item.reportId(), report))
                .findFirst()
                .orElseThrow();
        assertEquals("7", archived.decisionNumber());
        assertEquals("9.56789", archived.actual().inThousands().toPlainString());
        assertArrayEquals(
                people.council(() -> archive.document(archived.id())), people.council(() -> documents.pdf(report)));
        assertEquals(
                List.of(
                        "imported",
                        "started",
                        "submitted",
                        "submitted",
                        "submitted",
                        "accepted",
                        "signed",
                        "adopted",
                        "signed",
                        "archived"),
                people.council(() -> reports.history(report)).stream()
                        .map(HistoryEntry::action)
                        .toList());
    }

    @Test
    void returnsOnlyToTheDepartmentConcerned() throws Exception {
        start();
        submitAll();
        review(new TaskDecision(
                Outcome.RETURN, null, List.of(new EntryReturn("1.10", "уточнити причину")), null, null));

        assertEquals(ReportStatus.DRAFTING, status());
        assertTrue(draftTasks("international").isEmpty());
        assertTrue(draftTasks("promotion").isEmpty());
        TaskSummary again = draftTasks("education").get(0);
        assertEquals(List.of("1.10"), again.measures());
        assertEquals(1, again.returned());
        assertEquals(
                "уточнити причину",
                people.drafter("education", () -> reports.entry(report, "1.10"))
                        .remarks()
                        .get(0)
                        .text());
        submit("education");
        assertEquals(ReportStatus.REVIEW, status());
    }

    @Test
    void comesBackFromTheCouncilToTheHead() throws Exception {
        start();
        submitAll();
        review(TaskDecision.of(Outcome.ACCEPT, null));
        headSigns();
        council(TaskDecision.of(Outcome.RETURN, "перевірте підсумки"));
        assertEquals(ReportStatus.REVIEW, status());
        assertEquals(
                EntryStatus.SUBMITTED,
                people.head(() -> reports.report(report)).entries().get(0).status());
        review(TaskDecision.of(Outcome.ACCEPT, null));
        headSigns();
        council(TaskDecision.of(Outcome.REJECT, "не на часі"));
        assertEquals(ReportStatus.REJECTED, status());
        assertTrue(people.council(() -> tasks.mine()).stream().noneMatch(task -> task.reportId() == report));
    }

    @Test
    void keepsNothingOfAStepThatIsRolledBack() throws Exception {
        start();
        submitAll();
        String task = people.head(() -> task(TaskKind.REVIEW)).id();
        WorkItem item = workflow.find(task).orElseThrow();
        transaction.begin();
        people.head(() -> {
            step.complete(item, TaskDecision.of(Outcome.ACCEPT, null));
            return null;
        });
        transaction.rollback();

        assertEquals(ReportStatus.REVIEW, status());
        assertEquals(task, people.head(() -> task(TaskKind.REVIEW)).id());
        assertFalse(people.council(() -> reports.history(report)).stream()
                .anyMatch(step -> step.action().equals("accepted")));
    }

    @Test
    void endsATaskOnlyOnce() throws Exception {
        start();
        String task = people.drafter("education", () -> task(TaskKind.DRAFT)).id();
        complete("education", task);
        ZvitException refused = assertThrows(ZvitException.class, () -> complete("education", task));
        assertEquals("TASK-DONE", refused.code());
    }

    @Test
    void letsNobodyTakeATaskFromAnotherDesk() throws Exception {
        start();
        String task = people.drafter("education", () -> task(TaskKind.DRAFT)).id();
        ZvitException refused = assertThrows(ZvitException.class, () -> complete("promotion", task));
        assertEquals("TASK-NOT-ON-DESK", refused.code());
    }

    @Test
    void leavesTheDeskOfTheHeadEmptyForWhoDoesNotStandIn() throws Exception {
        start();
        submitAll();
        assertTrue(people.head("somebody-else", () -> tasks.mine()).isEmpty());
        assertTrue(people.head("head-international", () -> tasks.mine()).isEmpty(), "the acting head has the desk");
    }

    private void start() throws Exception {
        people.admin(() -> {
            starts.start(report, null);
            return null;
        });
    }

    private void submitAll() throws Exception {
        for (String department : List.of("international", "education", "promotion")) {
            submit(department);
        }
    }

    private void submit(String department) throws Exception {
        complete(
                department,
                people.drafter(department, () -> task(TaskKind.DRAFT)).id());
    }

    private void complete(String department, String task) throws Exception {
        people.drafter(department, () -> {
            completes.complete(task, TaskDecision.of(Outcome.SUBMIT, null));
            return null;
        });
    }

    private void review(TaskDecision decision) throws Exception {
        people.head(() -> {
            completes.complete(task(TaskKind.REVIEW).id(), decision);
            return null;
        });
    }

    private void headSigns() throws Exception {
        people.head(() -> completes.complete(task(TaskKind.SIGN).id(), SIGN));
    }

    private void secretarySigns() throws Exception {
        people.council(() -> completes.complete(task(TaskKind.SIGN).id(), SIGN));
    }

    private void council(TaskDecision decision) throws Exception {
        people.council(() -> {
            completes.complete(task(TaskKind.ADOPT).id(), decision);
            return null;
        });
    }

    private TaskSummary task(TaskKind kind) {
        return tasks.mine().stream()
                .filter(task -> task.reportId() == report && task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<TaskSummary> draftTasks(String department) throws Exception {
        return people.drafter(department, () -> tasks.mine()).stream()
                .filter(task -> task.reportId() == report)
                .toList();
    }

    private ReportStatus status() throws Exception {
        return people.admin(() -> reports.report(report)).status();
    }
}
