package ua.zvit.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import ua.zvit.processes.lean.LeanEngine;

/**
 * What holds for the engine wherever it runs, in the server as in a test. Expressions in a process see the process's
 * variables, the delegates, the wanted signatures and the stages of visas, nothing else of the application.
 */
final class EngineSettings {
    private EngineSettings() {}

    /** @param beans what a process may name, by name */
    static void apply(ProcessEngineConfigurationImpl configuration, Map<Object, Object> beans) {
        configuration.setProcessEngineName("zvit");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setCustomHistoryLevels(List.of(new CaseHistory()));
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        LeanEngine.apply(configuration);
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        configuration.setBeans(beans);
        leaveOutWhatIsNotUsed(configuration);
    }

    /**
     * History is kept for good, people come from the identity provider, cases are not in use, the one decision table
     * is read in memory ({@link DecisionTable}), figures are
     * not gathered.
     */
    private static void leaveOutWhatIsNotUsed(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setDbIdentityUsed(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setStandaloneTasksEnabled(false);
    }

    /** Lays down a new version of a process only where its file has changed; what is under way keeps its version. */
    static void deployProcesses(ProcessEngine engine) {
        try (InputStream process = EngineSettings.class.getResourceAsStream(AnnualReport.RESOURCE)) {
            engine.getRepositoryService()
                    .createDeployment()
                    .name("zvit")
                    .enableDuplicateFiltering(true)
                    .addInputStream(AnnualReport.RESOURCE, process)
                    .deploy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
