package ua.zvit.approval.way;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.zvit.approval.values.way.FailedJob;
import ua.zvit.approval.values.way.Incident;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * What the engine could not do for reports of the own council, for the administrator: told in words, tried again on demand.
 * What the engine wrote down of the fault itself is for those who keep the server.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Incidents {
    private EngineJobs jobs;
    private ReportTexts reports;
    private ReportProgress progress;

    protected Incidents() {}

    @Inject
    public Incidents(EngineJobs jobs, ReportTexts reports, ReportProgress progress) {
        this.jobs = jobs;
        this.reports = reports;
        this.progress = progress;
    }

    /** @return the oldest first */
    public List<Incident> list() {
        List<FailedJob> failed = jobs.failed();
        Map<Long, ReportTexts.Outline> outlines = reports.outlines(
                failed.stream().map(FailedJob::reportId).distinct().toList());
        return failed.stream()
                .filter(job -> outlines.containsKey(job.reportId()))
                .map(job -> new Incident(
                        job,
                        outlines.get(job.reportId()).programme(),
                        outlines.get(job.reportId()).period()))
                .toList();
    }

    /**
     * Tried by the engine as soon as this has ended.
     *
     * @throws ZvitException {@code INCIDENT-UNKNOWN} also for one of another council, and when it has been done meanwhile
     */
    public void retry(String jobId) {
        FailedJob job = list().stream()
                .map(Incident::job)
                .filter(one -> one.id().equals(jobId))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.INCIDENT_UNKNOWN));
        progress.retried(job.reportId());
        jobs.retry(job.id());
    }
}
