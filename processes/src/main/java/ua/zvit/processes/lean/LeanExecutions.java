package ua.zvit.processes.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;

/** The executions of a process are read once, before the command changes anything. */
final class LeanExecutions extends ExecutionManager {
    private String process;
    private List<ExecutionEntity> ahead;

    void readAhead(String processId) {
        ahead = super.findExecutionsByProcessInstanceId(processId);
        process = processId;
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processId) {
        if (!processId.equals(process)) {
            return super.findExecutionsByProcessInstanceId(processId);
        }
        process = null;
        return ahead;
    }
}
