package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import ua.zvit.approval.values.way.FailedJob;
import ua.zvit.approval.values.way.ProcessPicture.Name;
import ua.zvit.approval.way.EngineJobs;

/** Jobs of the engine that ended with an exception: timers, and steps that go on in a transaction of their own. */
@ApplicationScoped
public class CamundaEngineJobs implements EngineJobs {
    /** A refusal of the business is told by its code alone; all else may hold what is nobody's business. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+(?:-[A-Z]+)+");

    private ProcessEngine engine;

    protected CamundaEngineJobs() {}

    @Inject
    public CamundaEngineJobs(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<FailedJob> failed() {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(AnnualReport.PROCESS)
                .withException()
                .list();
        Map<String, String> keys =
                businessKeys(jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet()));
        NodeNames names = NodeNames.read();
        return jobs.stream()
                .filter(job -> keys.containsKey(job.getProcessInstanceId()))
                .sorted(Comparator.comparing(Job::getCreateTime))
                .map(job -> failed(job, AnnualReport.reportId(keys.get(job.getProcessInstanceId())), names))
                .toList();
    }

    private Map<String, String> businessKeys(Set<String> processes) {
        return processes.isEmpty()
                ? Map.of()
                : engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private FailedJob failed(Job job, long reportId, NodeNames names) {
        return new FailedJob(
                job.getId(),
                reportId,
                step(job, names),
                job.getCreateTime().toInstant(),
                code(job.getExceptionMessage()),
                job.getRetries() == 0);
    }

    private Name step(Job job, NodeNames names) {
        String activity = job.getFailedActivityId();
        if (activity == null) {
            return names.of("", null);
        }
        FlowElement element = engine.getRepositoryService()
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(activity);
        return names.of(activity, element == null ? null : element.getName());
    }

    private static String code(String message) {
        return message != null && CODE.matcher(message).matches() ? message : null;
    }

    @Override
    public void retry(String jobId) {
        engine.getManagementService().setJobRetries(jobId, 1);
    }
}
