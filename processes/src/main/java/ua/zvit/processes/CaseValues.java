package ua.zvit.processes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import ua.zvit.approval.Desk;

/**
 * What some running or ended processes say about their tasks: for which report, on which desk. Read from the engine's
 * history in one query; the history is written in the same transaction and so is never behind.
 */
final class CaseValues {
    private record Place(String executionId, String variable) {}

    private final Map<Place, Object> values = new HashMap<>();

    private CaseValues() {}

    static CaseValues of(HistoryService history, Set<String> processIds) {
        CaseValues found = new CaseValues();
        history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(processIds.toArray(String[]::new))
                .variableNameIn(
                        AnnualReport.REPORT_ID, AnnualReport.DESK, AnnualReport.HEAD_DESK, AnnualReport.COUNCIL_DESK)
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

    /** A drafting task has its desk to itself; for the others the desk is one for the whole process. */
    Desk desk(String taskKey, String processId, String executionId) {
        String owner = AnnualReport.hasDeskOfItsOwn(taskKey) ? executionId : processId;
        return new Desk((String) values.get(new Place(owner, AnnualReport.deskVariable(taskKey))));
    }
}
