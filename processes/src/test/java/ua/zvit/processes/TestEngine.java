package ua.zvit.processes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import ua.zvit.approval.StageDates;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.archive.SealReport;
import ua.zvit.calendar.Holidays;
import ua.zvit.calendar.WorkingDays;
import ua.zvit.report.document.IssueDocument;
import ua.zvit.signature.FinishDocument;

/**
 * The engine with the settings of the server and transactions of its own. The business behind the service tasks is not
 * here: it writes down that it was called.
 */
final class TestEngine implements AutoCloseable {
    private static final AtomicLong REPORTS = new AtomicLong();

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final Wanted wanted = new Wanted();
    private final Stages stages = new Stages();
    private final CountingDataSource datasource;
    private final ProcessEngine engine;

    private TestEngine(DataSource database) {
        datasource = new CountingDataSource(database);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        EngineSettings.apply(
                configuration,
                Map.of(
                        "issueDocumentDelegate",
                        new IssueDocumentDelegate(issueDocument()),
                        "issueForSignatureDelegate",
                        new IssueForSignatureDelegate(issueDocument()),
                        "finishDocumentDelegate",
                        new FinishDocumentDelegate(finishDocument()),
                        "sealReportDelegate",
                        new SealReportDelegate(sealReport()),
                        WantedSignatures.NAME,
                        wanted,
                        VisaStages.NAME,
                        stages,
                        DueDates.NAME,
                        new DueDates(
                                new StageDates(new WorkingDays(new UntouchedCalendar(), new Holidays())), stages)));
        configuration.setDataSource(datasource.proxy());
        engine = configuration.buildProcessEngine();
        EngineSettings.deployProcesses(engine);
    }

    static TestEngine on(DataSource database) {
        return new TestEngine(database);
    }

    ProcessEngine processEngine() {
        return engine;
    }

    CamundaApprovalWorkflow workflow() {
        return new CamundaApprovalWorkflow(engine, new WorkItems(engine));
    }

    /** Says which signatures the council wants from now on. */
    void want(boolean byHead, boolean bySecretary) {
        wanted.byHead = byHead;
        wanted.bySecretary = bySecretary;
    }

    /** Says which stage of visas a report waits at from now on: on these desks; none for no stage. */
    void stage(long reportId, List<TaskQueue> desks) {
        stages.waiting.put(reportId, desks.stream().map(TaskQueue::key).toList());
    }

    /** @return a number that no other test uses */
    static long newReport() {
        return REPORTS.incrementAndGet();
    }

    /** @return what the service tasks asked for, such as {@code issue 7}, in order */
    List<String> steps(long reportId) {
        return steps.stream().filter(step -> step.endsWith(" " + reportId)).toList();
    }

    /** @return how many statements the work sends to the database */
    long statementsOf(Runnable work) {
        long before = datasource.statements();
        work.run();
        return datasource.statements() - before;
    }

    @Override
    public void close() {
        engine.close();
    }

    private IssueDocument issueDocument() {
        return new IssueDocument() {
            @Override
            public void issue(long reportId) {
                steps.add("issue " + reportId);
            }

            @Override
            public void issueForSignature(long reportId) {
                steps.add("issue for signature " + reportId);
            }
        };
    }

    private FinishDocument finishDocument() {
        return new FinishDocument() {
            @Override
            public void finish(long reportId) {
                steps.add("finish " + reportId);
            }
        };
    }

    private SealReport sealReport() {
        return new SealReport() {
            @Override
            public void seal(long reportId) {
                steps.add("seal " + reportId);
            }
        };
    }

    /** Reports that wait where the test says. */
    private static final class Stages extends VisaStages {
        private final Map<Long, List<String>> waiting = new ConcurrentHashMap<>();

        @Override
        public boolean isAhead(long reportId) {
            return !desks(reportId).isEmpty();
        }

        @Override
        public List<String> desks(long reportId) {
            return waiting.getOrDefault(reportId, List.of());
        }

        @Override
        public int days(long reportId) {
            return 4;
        }

        @Override
        public int daysAhead(long reportId) {
            return desks(reportId).isEmpty() ? 0 : 5;
        }
    }

    /** A council that wants what the test says. */
    private static final class Wanted extends WantedSignatures {
        private boolean byHead;
        private boolean bySecretary;

        @Override
        public boolean isByHead() {
            return byHead;
        }

        @Override
        public boolean isBySecretary() {
            return bySecretary;
        }
    }
}
