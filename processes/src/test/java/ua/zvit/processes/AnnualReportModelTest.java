package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.Outcome;
import ua.zvit.report.values.stage.StageEnd;

/** The diagram is complete for a person and for a modeller, and the process finds what it names. */
class AnnualReportModelTest {
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '(\\w+)'}");
    private static final Pattern STAGE_END = Pattern.compile("\\$\\{stageEnd == '(\\w+)'}");
    private static final String UKRAINIAN = "[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’? ]+";

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(getClass().getResourceAsStream(AnnualReport.RESOURCE));

    @Test
    void isValidBpmn() {
        Bpmn.validateModel(model);
    }

    @Test
    void drawsEveryElementOnce() {
        assertThat(ids(all(BpmnShape.class).map(BpmnShape::getBpmnElement)))
                .containsExactlyInAnyOrderElementsOf(ids(
                        Stream.of(FlowNode.class, Lane.class, Participant.class).flatMap(this::all)));
        assertThat(ids(all(BpmnEdge.class).map(BpmnEdge::getBpmnElement)))
                .containsExactlyInAnyOrderElementsOf(ids(all(SequenceFlow.class)));
    }

    @Test
    void putsEveryStepIntoOneLane() {
        assertThat(ids(all(Lane.class).flatMap(lane -> lane.getFlowNodeRefs().stream())))
                .containsExactlyInAnyOrderElementsOf(ids(all(FlowNode.class)));
    }

    @Test
    void namesEverythingInUkrainian() {
        Stream<String> choices = all(ExclusiveGateway.class)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .map(SequenceFlow::getName);
        List<String> names = Stream.of(
                        all(FlowNode.class).map(FlowNode::getName),
                        all(Lane.class).map(Lane::getName),
                        all(Participant.class).map(Participant::getName),
                        all(Process.class).map(Process::getName),
                        choices)
                .flatMap(part -> part)
                .toList();

        assertThat(names).allSatisfy(name -> assertThat(name).matches(UKRAINIAN));
    }

    @Test
    void nothingOverlaps() {
        List<BpmnShape> steps = all(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .toList();

        for (BpmnShape one : steps) {
            assertThat(steps)
                    .filteredOn(other -> other != one && overlap(one, other))
                    .isEmpty();
        }
    }

    @Test
    void everyBeanItNamesIsADelegate() {
        Set<String> named = all(ServiceTask.class)
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(AnnualReportModelTest::bean)
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(delegate(name))
                .isAssignableTo(JavaDelegate.class)
                .hasAnnotation(Named.class));
    }

    @Test
    void hasATaskForEachStageInItsQueue() {
        Map<String, String> queues = Arrays.stream(ApprovalStage.values())
                .map(AnnualReport::task)
                .collect(Collectors.toMap(
                        AnnualReport.UserTask::id, task -> "${" + task.queueVariable() + "}", (one, same) -> one));

        assertThat(all(UserTask.class).collect(Collectors.toMap(UserTask::getId, UserTask::getCamundaCandidateGroups)))
                .isEqualTo(queues);
    }

    /** Where a stage has several ends, the way forks behind it by just these. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLEARING", "VISA", "CONCLUSION"})
    void forksByTheEndsThatAStageHas(ApprovalStage stage) {
        UserTask task = model.getModelElementById(AnnualReport.task(stage).id());
        FlowNode behind = task.getOutgoing().iterator().next().getTarget();
        List<Outcome> ends = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.ends(stage))
                .toList();

        assertThat(outcomesAfter(behind)).containsExactlyInAnyOrderElementsOf(ends.size() == 1 ? List.of() : ends);
    }

    /** Behind a stage of visas the way forks by what all its visas come to, as soon as it is decided. */
    @ParameterizedTest
    @EnumSource(names = {"VISA", "CONCLUSION"})
    void forksByTheEndsOfAStageOfVisas(ApprovalStage stage) {
        Set<StageEnd> open = stage == ApprovalStage.CONCLUSION
                ? EnumSet.of(StageEnd.WAITS)
                : EnumSet.of(StageEnd.WAITS, StageEnd.BACK_BEFORE_HEAD);
        UserTask task = model.getModelElementById(AnnualReport.task(stage).id());
        FlowNode behind = task.getOutgoing().iterator().next().getTarget();

        assertThat(behind.getOutgoing().stream()
                        .map(flow ->
                                STAGE_END.matcher(flow.getConditionExpression().getTextContent()))
                        .filter(Matcher::matches)
                        .map(matcher -> StageEnd.valueOf(matcher.group(1))))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(open)));
        assertThat(all(CompletionCondition.class).map(ModelElementInstance::getTextContent))
                .containsExactly("${stageEnd != 'WAITS'}", "${stageEnd != 'WAITS'}");
    }

    private static List<Outcome> outcomesAfter(FlowNode fork) {
        return fork.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> OUTCOME.matcher(condition.getTextContent()))
                .filter(Matcher::matches)
                .map(matcher -> Outcome.valueOf(matcher.group(1)))
                .toList();
    }

    /** What is under way goes on by the version it began with: these names are in it. */
    @Test
    void asksByNamesThatEarlierVersionsKnow() throws NoSuchMethodException {
        assertThat(all(SequenceFlow.class)
                        .map(SequenceFlow::getConditionExpression)
                        .filter(Objects::nonNull)
                        .map(ConditionExpression::getTextContent)
                        .filter(condition -> !OUTCOME.matcher(condition).matches()
                                && !STAGE_END.matcher(condition).matches()))
                .containsExactlyInAnyOrder(
                        "${wantedSignatures.byHead}",
                        "${not wantedSignatures.byHead}",
                        "${wantedSignatures.bySecretary}",
                        "${not wantedSignatures.bySecretary}",
                        "${visaStages.isAhead(reportId)}",
                        "${not visaStages.isAhead(reportId)}",
                        "${visaStages.isAhead(reportId)}",
                        "${not visaStages.isAhead(reportId)}");
        assertThat(VisaStages.NAME).isEqualTo("visaStages");
        assertThat(VisaStages.class.getMethod("isAhead", long.class).getReturnType())
                .isEqualTo(boolean.class);
        assertThat(WantedSignatures.NAME).isEqualTo("wantedSignatures");
        assertThat(WantedSignatures.class.getMethod("isByHead").getReturnType()).isEqualTo(boolean.class);
        assertThat(WantedSignatures.class.getMethod("isBySecretary").getReturnType())
                .isEqualTo(boolean.class);
    }

    @Test
    void keepsItsHistoryForTenYears() {
        assertThat(all(Process.class).map(Process::getCamundaHistoryTimeToLiveString))
                .containsExactly("P3650D");
    }

    private <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static List<String> ids(Stream<? extends BaseElement> elements) {
        return elements.map(BaseElement::getId).toList();
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        return one.getBounds().getX()
                        < other.getBounds().getX() + other.getBounds().getWidth()
                && other.getBounds().getX()
                        < one.getBounds().getX() + one.getBounds().getWidth()
                && one.getBounds().getY()
                        < other.getBounds().getY() + other.getBounds().getHeight()
                && other.getBounds().getY()
                        < one.getBounds().getY() + one.getBounds().getHeight();
    }

    private static String bean(String expression) {
        Matcher matcher = BEAN.matcher(expression);
        assertThat(matcher.matches()).as(expression).isTrue();
        return matcher.group(1);
    }

    /** CDI derives a bean's name from its class by writing the first letter small. */
    private static Class<?> delegate(String bean) {
        String name = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        try {
            return Class.forName(AnnualReport.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no bean " + bean, missing);
        }
    }
}
