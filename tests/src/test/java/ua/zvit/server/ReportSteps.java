package ua.zvit.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.campaign.StartReport;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;

/** The first steps of a report's way, to be taken by whoever is signed in. */
@ApplicationScoped
public class ReportSteps {
    @Inject
    StartReport starts;

    @Inject
    TaskQueries tasks;

    @Inject
    DecideTask completes;

    /** @return id of the report */
    public long start(long report) {
        starts.start(report, null);
        return report;
    }

    /** @return id of the report */
    public long submit(long report) {
        String task = tasks.mine().stream()
                .filter(open -> open.reportId() == report)
                .findFirst()
                .orElseThrow()
                .id();
        return completes.complete(task, TaskDecision.of(Outcome.SUBMIT, null)).reportId();
    }
}
