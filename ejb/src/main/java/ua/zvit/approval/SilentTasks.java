package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.approval.circuit.PassInSilence;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.listing.RunningReports;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.shared.Roles;

/** Visas of the own council that wait where silence may mean consent, but for those that nobody could give. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SilentTasks {
    private RunningReports reports;
    private ApprovalWorkflow workflow;
    private StrandedTasks stranded;

    protected SilentTasks() {}

    @Inject
    public SilentTasks(RunningReports reports, ApprovalWorkflow workflow, StrandedTasks stranded) {
        this.reports = reports;
        this.workflow = workflow;
        this.stranded = stranded;
    }

    /** @return earliest due first; whether the time is over, {@link PassInSilence} says */
    public List<WorkItem> waiting() {
        List<Long> staged = reports.list().stream()
                .filter(SilentTasks::mayPassInSilence)
                .map(RunningReport::id)
                .toList();
        List<WorkItem> visas = workflow.ofReports(staged).stream()
                .filter(task -> task.stage() == ApprovalStage.VISA)
                .toList();
        if (visas.isEmpty()) {
            return visas;
        }
        Set<String> nobodys = stranded.list().stream().map(StrandedTask::id).collect(Collectors.toSet());
        return visas.stream().filter(task -> !nobodys.contains(task.id())).toList();
    }

    private static boolean mayPassInSilence(RunningReport report) {
        return report.status() == ReportStatus.VISAS
                && report.circuit().stages().stream().anyMatch(stage -> stage.silence() != null);
    }
}
