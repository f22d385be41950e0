package ua.zvit.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.ReportPlan;
import ua.zvit.approval.values.circuit.StagesChange;
import ua.zvit.organisation.values.Office;
import ua.zvit.report.LayStages;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The administrator changes the stages of visas of one report that is under way, and says why. Only what has not begun can be
 * changed. The process needs nothing: it asks the report at each stage what comes next.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeReportStages {
    private static final int LONGEST = 500;

    private StageQueries stages;
    private LayStages laying;
    private CircuitHolders holders;
    private PlanChecks checks;
    private ApprovalWorkflow workflow;
    private ReportProgress progress;

    protected ChangeReportStages() {}

    @Inject
    public ChangeReportStages(
            StageQueries stages,
            LayStages laying,
            CircuitHolders holders,
            PlanChecks checks,
            ApprovalWorkflow workflow,
            ReportProgress progress) {
        this.stages = stages;
        this.laying = laying;
        this.holders = holders;
        this.checks = checks;
        this.workflow = workflow;
        this.progress = progress;
    }

    /**
     * @return the stages of the report as they could be laid
     * @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council, {@code STAGES-FIXED} where nothing
     *     can be changed, {@code STAGES-OLDER} for a report that was started before there were stages
     */
    public ReportPlan plan(long reportId) {
        ReportStages standing = changeable(reportId);
        List<Office> offices = holders.offices();
        return new ReportPlan(
                standing.begun(),
                standing.circuit().stages().stream()
                        .map(stage -> CircuitHolders.told(stage, standing.circuit(), offices))
                        .toList(),
                standing.version());
    }

    /**
     * @param version of the report that the change was made from
     * @throws ZvitException like {@link #plan}; {@code STAGE-BEGUN} when a stage has begun meanwhile that is to be changed,
     *     {@code STAGES-STALE} when the report has moved or somebody was faster, {@code STAGES-REASON}, {@code
     *     CIRCUIT-INVALID} with each fault
     */
    public void change(long reportId, StagesChange change, int version) {
        progress.hold(reportId);
        ReportStages standing = changeable(reportId);
        List<VisaStage> laid = standing.circuit().stages();
        if (change.after() < 0 || change.after() > laid.size()) {
            throw new ZvitException(ErrorCode.STAGES_STALE);
        }
        requireReason(change.reason());
        List<Office> offices = holders.offices();
        List<CircuitStage> wanted = new ArrayList<>(laid.subList(0, change.after()).stream()
                .map(stage -> CircuitHolders.told(stage, standing.circuit(), offices))
                .toList());
        wanted.addAll(change.later());
        CircuitPlan named = checks.checked(new CircuitPlan(standing.circuit().twice(), false, wanted), change.after());
        if (wanted.stream().anyMatch(CircuitStage::afterHead) && !workflow.hasConclusions(reportId)) {
            throw new ZvitException(ErrorCode.STAGES_OLDER);
        }
        ReportCircuit later = holders.laid(named, change.after(), () -> progress.executors(reportId));
        laying.followedBy(reportId, change.after(), later, version, change.reason());
    }

    private ReportStages changeable(long reportId) {
        ReportStages standing = stages.of(reportId);
        if (!standing.isChangeable()) {
            throw new ZvitException(ErrorCode.STAGES_FIXED);
        }
        if (!workflow.hasStages(reportId)) {
            throw new ZvitException(ErrorCode.STAGES_OLDER);
        }
        return standing;
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty()) {
            throw refusal("missing");
        }
        if (reason.length() > LONGEST) {
            throw refusal("text-too-long", LONGEST);
        }
    }

    private static ZvitException refusal(String code, Object... args) {
        return new ZvitException(ErrorCode.STAGES_REASON, List.of(Fault.at(null, "reason", code, args)));
    }
}
