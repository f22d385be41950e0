package ua.zvit.processes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;

/**
 * What some running or ended processes say about their tasks: for which report, in which queue. Read from the engine's
 * history in one query; the history is written in the same transaction and so is never behind.
 */
final class CaseValues {
    /** By which a task is found and told, also when it is done. */
    static final String[] VARIABLES = Stream.concat(
                    Stream.of(AnnualReport.REPORT_ID),
                    Arrays.stream(ApprovalStage.values())
                            .map(AnnualReport::task)
                            .map(AnnualReport.UserTask::queueVariable))
            .distinct()
            .toArray(String[]::new);

    private record Place(String executionId, String variable) {}

    private final Map<Place, Object> values = new HashMap<>();

    private CaseValues() {}

    static CaseValues of(HistoryService history, Set<String> processIds) {
        CaseValues found = new CaseValues();
        history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(processIds.toArray(String[]::new))
                .variableNameIn(VARIABLES)
                .list()
                .forEach(found::keep);
        return found;
    }

    private void keep(HistoricVariableInstance variable) {
        values.put(new Place(variable.getExecutionId(), variable.getName()), variable.getValue());
    }

    long reportId(String processId) {
        return (Long) values.get(new Place(processId, AnnualReport.REPORT_ID));
    }

    /** A drafting task has its queue to itself; for the others the queue is one for the whole process. */
    TaskQueue queue(ApprovalStage stage, String processId, String executionId) {
        AnnualReport.UserTask task = AnnualReport.task(stage);
        String owner = task.ownQueue() ? executionId : processId;
        return new TaskQueue((String) values.get(new Place(owner, task.queueVariable())));
    }
}
