package ua.zvit.processes.lean;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A task's history, and that of the activity it is, begin at the very moment that the task itself names, so that how long
 * they took is known at their end without reading the history again.
 */
final class TaskTimes {
    private TaskTimes() {}

    static final class Producer extends CacheAwareHistoryEventProducer {
        @Override
        public HistoryEvent createTaskInstanceCreateEvt(DelegateTask task) {
            return beginning(super.createTaskInstanceCreateEvt(task), task);
        }

        @Override
        public HistoryEvent createActivityInstanceUpdateEvt(DelegateExecution execution, DelegateTask task) {
            return beginning(super.createActivityInstanceUpdateEvt(execution, task), task);
        }

        private static HistoryEvent beginning(HistoryEvent event, DelegateTask task) {
            if (task != null) {
                ((HistoricScopeInstanceEvent) event).setStartTime(task.getCreateTime());
            }
            return event;
        }

        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String definitionId) {
            ProcessDefinitionEntity ready = definitionId == null ? null : LeanDefinitions.ready(definitionId);
            return ready == null ? super.getProcessDefinitionEntity(definitionId) : ready;
        }
    }

    static final class Handler extends DbHistoryEventHandler {
        @Override
        protected void insertOrUpdate(HistoryEvent event) {
            TaskEntity task = isInitialEvent(event) ? null : task(event);
            if (task == null || getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null) {
                super.insertOrUpdate(event);
                return;
            }
            ((HistoricScopeInstanceEvent) event).setStartTime(task.getCreateTime());
            getDbEntityManager().merge(event);
        }

        /** The task, where this command has it, that a piece of history is about. */
        private static TaskEntity task(HistoryEvent event) {
            return Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> isAbout(event, task))
                    .findFirst()
                    .orElse(null);
        }

        private static boolean isAbout(HistoryEvent event, TaskEntity task) {
            if (event instanceof HistoricTaskInstanceEventEntity done) {
                return task.getId().equals(done.getTaskId());
            }
            return event instanceof HistoricActivityInstanceEventEntity left
                    && left.getActivityId().equals(task.getTaskDefinitionKey())
                    && left.getExecutionId().equals(task.getExecutionId());
        }
    }
}
