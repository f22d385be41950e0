package ua.zvit.processes;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's background jobs on the container's threads, where naming, class loading and transactions work as in
 * a request: one thread looks for jobs, the container's pool does them.
 */
class ManagedJobExecutor extends JobExecutor {
    private static final long STOP_MILLIS = 5_000;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;

    ManagedJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads) {
        this.executor = executor;
        this.threads = threads;
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        jobAcquisitionThread.interrupt();
        try {
            jobAcquisitionThread.join(STOP_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        jobAcquisitionThread = null;
    }
}
