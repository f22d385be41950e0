package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the engine makes of its settings. */
@ExtendWith(EngineExtension.class)
class EngineSettingsTest {
    private ProcessEngine engine;

    @BeforeEach
    void useEngine(TestEngine shared) {
        engine = shared.processEngine();
    }

    @Test
    void anUnchangedProcessIsNotDeployedAgain() {
        int before = version();
        EngineSettings.deployProcesses(engine);
        assertThat(version()).isPositive().isEqualTo(before);
    }

    private int version() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(AnnualReport.PROCESS)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    @Test
    void theEngineBringsNoTablesForPeopleCasesAndDecisions() {
        assertThat(engine.getManagementService().getTableCount().keySet())
                .contains("ACT_RU_TASK", "ACT_HI_TASKINST")
                .noneMatch(table -> table.startsWith("ACT_ID_") || table.contains("CASE") || table.contains("DEC"));
    }

    @Test
    void theProbeFindsTheEngineAtWork() {
        assertThat(new EngineProbe(engine).isHealthy()).isTrue();
    }

    @Test
    void theEngineReportsNoFigures() {
        assertThat(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .isDbMetricsReporterActivate())
                .isFalse();
    }
}
