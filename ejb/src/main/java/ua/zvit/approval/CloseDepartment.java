package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.organisation.ChangeDepartment;
import ua.zvit.organisation.ChangeDepartment.Succession;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.report.HandOverEntries;
import ua.zvit.report.HandOverEntries.HandedOver;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Closes a department and hands its open work to its successor, all in one transaction: what it has still to write, its
 * tasks, and the reviews of its head where it leads. What it has submitted stays its own.
 */
@Stateless
public class CloseDepartment {
    private ChangeDepartment departments;
    private HandOverEntries entries;
    private ApprovalWorkflow workflow;

    protected CloseDepartment() {}

    @Inject
    public CloseDepartment(ChangeDepartment departments, HandOverEntries entries, ApprovalWorkflow workflow) {
        this.departments = departments;
        this.entries = entries;
        this.workflow = workflow;
    }

    /**
     * @return what passed, for each report concerned
     * @throws ZvitException what {@link ChangeDepartment#close} refuses with, or {@code DEPARTMENT-WITHOUT-HEAD} when
     *     nobody of the successor could review what the department leads
     */
    @RolesAllowed(Roles.ADMIN)
    public List<HandedOver> close(String code, DepartmentDetails.Closing closing, int version) {
        Succession succession = departments.close(code, closing, version);
        List<HandedOver> passed = entries.inAllReports(succession.department(), succession.successor()).stream()
                .filter(report -> report.lead() || !report.measures().isEmpty())
                .toList();
        passed.forEach(report -> moveTasks(report, succession));
        return passed;
    }

    private void moveTasks(HandedOver report, Succession succession) {
        workflow.handOver(
                report.reportId(),
                TaskQueue.ofDepartment(succession.department()),
                TaskQueue.ofDepartment(succession.successor()));
        workflow.handOver(
                report.reportId(),
                TaskQueue.ofHead(succession.department()),
                TaskQueue.ofDepartment(succession.successor()));
        if (report.lead() && succession.head() != null) {
            if (succession.successorHead() == null) {
                throw new ZvitException(ErrorCode.DEPARTMENT_WITHOUT_HEAD);
            }
            workflow.handOver(
                    report.reportId(),
                    TaskQueue.ofPosition(succession.head()),
                    TaskQueue.ofPosition(succession.successorHead()));
        }
    }
}
