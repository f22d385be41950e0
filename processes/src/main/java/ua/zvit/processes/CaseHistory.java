package ua.zvit.processes;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelAudit;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * What the engine keeps for good: every process, activity and task with its times, and of the variables those by which a
 * task that is done is still found. To the database it is the level {@code audit}, whose place it takes. Counters and decisions are not kept twice: who decided what stands in the audit trail.
 */
final class CaseHistory extends HistoryLevelAudit {
    private static final Set<String> KEPT = Set.of(CaseValues.VARIABLES);

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object subject) {
        return super.isHistoryEventProduced(type, subject)
                && (!(subject instanceof VariableInstanceEntity variable) || KEPT.contains(variable.getName()));
    }
}
