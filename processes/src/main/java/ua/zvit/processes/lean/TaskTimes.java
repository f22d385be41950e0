package ua.zvit.processes.lean;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A task's history begins at the very moment that the task itself names, so that how long it took is known at its end
 * without reading the history again.
 */
final class TaskTimes {
    private TaskTimes() {}

    static final class Producer extends CacheAwareHistoryEventProducer {
        @Override
        public HistoryEvent createTaskInstanceCreateEvt(DelegateTask task) {
            HistoricTaskInstanceEventEntity created =
                    (HistoricTaskInstanceEventEntity) super.createTaskInstanceCreateEvt(task);
            created.setStartTime(task.getCreateTime());
            return created;
        }
    }

    static final class Handler extends DbHistoryEventHandler {
        @Override
        protected void insertOrUpdate(HistoryEvent event) {
            TaskEntity task = event instanceof HistoricTaskInstanceEventEntity known
                    ? getDbEntityManager().getCachedEntity(TaskEntity.class, known.getTaskId())
                    : null;
            boolean later = !isInitialEvent(event)
                    && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
            if (task == null || !later) {
                super.insertOrUpdate(event);
                return;
            }
            ((HistoricTaskInstanceEventEntity) event).setStartTime(task.getCreateTime());
            getDbEntityManager().merge(event);
        }
    }
}
