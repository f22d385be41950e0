package ua.zvit.processes.lean;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** Puts the lean parts in the place of the usual ones. */
public final class LeanEngine {
    private LeanEngine() {}

    public static void apply(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomSessionFactories(List.of(
                new Replaced(TaskManager.class, LeanTasks::new),
                new Replaced(VariableInstanceManager.class, LeanVariables::new),
                new Replaced(ExecutionManager.class, LeanExecutions::new),
                new Replaced(ProcessDefinitionManager.class, LeanDefinitions::new)));
        configuration.setHistoryEventProducer(new TaskTimes.Producer());
        configuration.setHistoryEventHandler(new TaskTimes.Handler());
    }

    /** Reads all executions and variables of a process, two statements however many there are, for what this command does next. */
    public static void readAhead(CommandContext command, String processId) {
        if (command.getExecutionManager() instanceof LeanExecutions executions
                && command.getVariableInstanceManager() instanceof LeanVariables variables) {
            executions.readAhead(processId);
            variables.readAhead(processId);
        }
    }

    /** One of the engine's managers, made anew for each command. */
    private record Replaced(Class<?> type, Supplier<Session> made) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return made.get();
        }
    }
}
