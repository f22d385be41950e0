package ua.zvit.processes.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/** A definition that this server has made ready is not asked for again: it has an id of its own and never changes. */
final class LeanDefinitions extends ProcessDefinitionManager {
    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
        ProcessDefinitionEntity ready = ready(definitionId);
        return ready == null ? super.getCachedResourceDefinitionEntity(definitionId) : ready;
    }

    static ProcessDefinitionEntity ready(String definitionId) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findProcessDefinitionFromCache(definitionId);
    }
}
