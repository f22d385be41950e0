package ua.zvit.processes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/**
 * Starts and stops the engine with the application. It waits for the application's own tables: Flyway accepts only an
 * empty schema or one that it knows, so the engine's tables must come second.
 *
 * <p>Transactions are bean-managed because the engine begins and ends its own while it builds its tables.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStartup {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    private DataSource datasource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @Any
    private Instance<JavaDelegate> delegates;

    @Inject
    private WantedSignatures wantedSignatures;

    @Inject
    private VisaStages visaStages;

    @Inject
    private DueDates dueDates;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        EngineSettings.apply(configuration, namedBeans());
        configuration.setDataSource(datasource);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setJobExecutor(new ManagedJobExecutor(executor, threads));
        configuration.setJobExecutorActivate(true);
        engine = configuration.buildProcessEngine();
        EngineSettings.deployProcesses(engine);
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    @Produces
    @ApplicationScoped
    @Lock(LockType.READ)
    public ProcessEngine engine() {
        return engine;
    }

    private Map<Object, Object> namedBeans() {
        Map<Object, Object> beans = delegates
                .handlesStream()
                .collect(Collectors.toMap(
                        handle -> handle.getBean().getName(), Instance.Handle::get, (one, other) -> one, HashMap::new));
        beans.put(WantedSignatures.NAME, wantedSignatures);
        beans.put(VisaStages.NAME, visaStages);
        beans.put(DueDates.NAME, dueDates);
        return beans;
    }
}
