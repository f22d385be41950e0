package ua.zvit.processes.lean;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** No task has parts, and an execution waits in one task at a time: when the command holds that task, it is the one. */
final class LeanTasks extends TaskManager {
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        List<TaskEntity> held = new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(TaskEntity.class));
        held.removeIf(task -> !executionId.equals(task.getExecutionId()));
        return held.isEmpty() ? super.findTasksByExecutionId(executionId) : held;
    }
}
