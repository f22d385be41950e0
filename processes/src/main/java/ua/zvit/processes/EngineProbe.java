package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import ua.zvit.shared.HealthProbe;

/** The engine answers and knows the process. */
@ApplicationScoped
public class EngineProbe implements HealthProbe {
    private ProcessEngine engine;

    protected EngineProbe() {}

    @Inject
    public EngineProbe(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public boolean isHealthy() {
        try {
            return engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(AnnualReport.PROCESS)
                            .count()
                    > 0;
        } catch (ProcessEngineException silent) {
            return false;
        }
    }
}
