package ua.zvit.processes.lean;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** No task has variables of its own; those of a process are read at once when the command asks for it. */
final class LeanVariables extends VariableInstanceManager {
    private final Set<String> told = new HashSet<>();
    private Map<String, List<VariableInstanceEntity>> ahead;

    void readAhead(String processId) {
        ahead = findVariableInstancesByProcessInstanceId(processId).stream()
                .filter(variable -> variable.getTaskId() == null)
                .collect(Collectors.groupingBy(VariableInstanceEntity::getExecutionId));
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, Collection<String> names) {
        return List.of();
    }

    /** What was read ahead is told once for each execution; an execution that is not yet stored has nothing stored. */
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionIdAndVariableNames(
            String executionId, Collection<String> names) {
        boolean all = names == null || names.isEmpty();
        return ahead != null && all && told.add(executionId)
                ? ahead.getOrDefault(executionId, List.of())
                : super.findVariableInstancesByExecutionIdAndVariableNames(executionId, names);
    }
}
