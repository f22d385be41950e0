package ua.zvit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.report.ClearPart;
import ua.zvit.report.Routes;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.StageEnd;

/** What the dialogs say comes next, where a report passes stages of visas and where it does not. */
class NextStepsTest {
    private final Stages stages = new Stages();
    private final List<WorkItem> open = new ArrayList<>();
    private boolean headsFirst;

    @Test
    void withoutStagesTheHeadComesNext() {
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.HEAD_REVIEWS);
        assertThat(after(ApprovalStage.REVIEW, Outcome.RETURN)).isEqualTo(NextStep.DEPARTMENTS_MEND);
        open.add(task("other", ApprovalStage.DRAFTING));
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.DEPARTMENTS_WRITE);
    }

    @Test
    void theHeadOfTheDepartmentComesFirstWhereTheReportTookItAlong() {
        headsFirst = true;
        open.add(task("other", ApprovalStage.DRAFTING));
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.DEPARTMENT_HEAD_APPROVES);
        assertThat(after(ApprovalStage.CLEARING, Outcome.ACCEPT)).isEqualTo(NextStep.DEPARTMENTS_WRITE);
        assertThat(after(ApprovalStage.CLEARING, Outcome.RETURN)).isEqualTo(NextStep.PART_RETURNS);
        open.clear();
        assertThat(after(ApprovalStage.CLEARING, Outcome.ACCEPT)).isEqualTo(NextStep.HEAD_REVIEWS);
        stages.staged = true;
        stages.aheadOfDepartments = true;
        assertThat(after(ApprovalStage.CLEARING, Outcome.ACCEPT)).isEqualTo(NextStep.STAGE_APPROVES);
    }

    @Test
    void aStageComesBeforeTheHead() {
        stages.staged = true;
        stages.aheadOfDepartments = true;
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.STAGE_APPROVES);
        assertThat(after(ApprovalStage.REVIEW, Outcome.RETURN)).isEqualTo(NextStep.STAGES_AGAIN);
        open.add(task("other", ApprovalStage.DRAFTING));
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.OTHERS_SUBMIT);
    }

    @Test
    void stagesWhoseVisasHoldAreNotAskedAgain() {
        stages.staged = true;
        assertThat(after(ApprovalStage.DRAFTING, Outcome.SUBMIT)).isEqualTo(NextStep.HEAD_REVIEWS);
    }

    @Test
    void aVisaWaitsForOthersOrCarriesOn() {
        stages.staged = true;
        stages.ifGiven = StageEnd.WAITS;
        assertThat(after(ApprovalStage.VISA, Outcome.VISA)).isEqualTo(NextStep.OTHERS_APPROVE);
        stages.ifGiven = StageEnd.GOES_ON;
        assertThat(after(ApprovalStage.VISA, Outcome.VISA)).isEqualTo(NextStep.HEAD_REVIEWS);
        stages.aheadOfOpen = true;
        assertThat(after(ApprovalStage.VISA, Outcome.VISA)).isEqualTo(NextStep.STAGE_APPROVES);
    }

    @Test
    void aRefusalWaitsForOthersOrGoesBack() {
        stages.staged = true;
        stages.ifRefused = StageEnd.WAITS;
        assertThat(after(ApprovalStage.VISA, Outcome.RETURN)).isEqualTo(NextStep.OTHERS_APPROVE);
        stages.ifRefused = StageEnd.BACK_TO_DEPARTMENTS;
        assertThat(after(ApprovalStage.VISA, Outcome.RETURN)).isEqualTo(NextStep.STAGES_AGAIN);
    }

    @Test
    void aConclusionComesBetweenTheHeadAndTheCouncil() {
        assertThat(after(ApprovalStage.REVIEW, Outcome.ACCEPT)).isEqualTo(NextStep.COUNCIL_DECIDES);
        stages.staged = true;
        stages.aheadOfCouncil = true;
        assertThat(after(ApprovalStage.REVIEW, Outcome.ACCEPT)).isEqualTo(NextStep.STAGE_CONCLUDES);
        assertThat(after(ApprovalStage.HEAD_SIGNATURE, Outcome.SIGN)).isEqualTo(NextStep.STAGE_CONCLUDES);
        stages.ifGiven = StageEnd.WAITS;
        assertThat(after(ApprovalStage.CONCLUSION, Outcome.VISA)).isEqualTo(NextStep.OTHERS_CONCLUDE);
        stages.ifGiven = StageEnd.GOES_ON;
        assertThat(after(ApprovalStage.CONCLUSION, Outcome.VISA)).isEqualTo(NextStep.COUNCIL_DECIDES);
        stages.ifRefused = StageEnd.WAITS;
        assertThat(after(ApprovalStage.CONCLUSION, Outcome.RETURN)).isEqualTo(NextStep.OTHERS_CONCLUDE);
    }

    private NextStep after(ApprovalStage stage, Outcome outcome) {
        WorkItem task = task("task", stage);
        List<WorkItem> waiting = new ArrayList<>(open);
        waiting.add(task);
        TaskQueries tasks = new TaskQueries() {
            @Override
            public WorkItem inOwnQueue(String taskId) {
                return task;
            }
        };
        ApprovalWorkflow workflow = (ApprovalWorkflow) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ApprovalWorkflow.class},
                (proxy, method, args) -> method.getName().equals("ofReport") ? waiting : null);
        OrganisationQueries unsigned = new OrganisationQueries() {
            @Override
            public SigningRules signingRules() {
                return new SigningRules(false, false, false, null, null);
            }
        };
        ClearPart parts = new ClearPart() {
            @Override
            public boolean isWanted(long reportId) {
                return headsFirst;
            }
        };
        ApprovalRoute route = new ApprovalRoute(unsigned, Routes.UNSIGNED::verdict);
        return new NextSteps(tasks, workflow, route, stages, parts).after("task", outcome);
    }

    private static WorkItem task(String id, ApprovalStage stage) {
        return new WorkItem(id, stage, 7, TaskQueue.ofDepartment(1), Instant.EPOCH, null);
    }

    /** How the report stands to its stages, as the test says. */
    private static final class Stages extends StageQueries {
        private boolean staged;
        private boolean aheadOfDepartments;
        private boolean aheadOfOpen;
        private boolean aheadOfCouncil;
        private StageEnd ifGiven;
        private StageEnd ifRefused;

        @Override
        public boolean isStaged(long reportId) {
            return staged;
        }

        @Override
        public boolean isAheadOfDepartments(long reportId) {
            return aheadOfDepartments;
        }

        @Override
        public boolean isAheadOfCouncil(long reportId) {
            return aheadOfCouncil;
        }

        @Override
        public Forecast ifGiven(long reportId) {
            return new Forecast(ifGiven, aheadOfOpen);
        }

        @Override
        public StageEnd ifRefused(long reportId) {
            return ifRefused;
        }
    }
}
