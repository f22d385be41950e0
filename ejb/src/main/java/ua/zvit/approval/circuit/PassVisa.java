package ua.zvit.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.circuit.HolderChoice;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.Office;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.StageQueries;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The administrator hands a visa to somebody else, for one report: where nobody holds the position any more, or the holder
 * has given another visa in the stage already. The circuit of the council stays.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PassVisa {
    private ApprovalWorkflow workflow;
    private ReportTexts reports;
    private ReportProgress progress;
    private CircuitHolders holders;
    private People people;
    private StageQueries stages;

    protected PassVisa() {}

    @Inject
    public PassVisa(
            ApprovalWorkflow workflow,
            ReportTexts reports,
            ReportProgress progress,
            CircuitHolders holders,
            People people,
            StageQueries stages) {
        this.workflow = workflow;
        this.reports = reports;
        this.progress = progress;
        this.holders = holders;
        this.people = people;
        this.stages = stages;
    }

    /** @return everybody who can give visas: positions, then heads of departments, then people */
    public List<HolderChoice> choices() {
        List<Office> offices = holders.offices();
        List<HolderChoice> choices = new ArrayList<>();
        offices.stream()
                .filter(office -> !office.head())
                .map(office -> choice(office, HolderKind.POSITION, office.code()))
                .forEach(choices::add);
        offices.stream()
                .filter(Office::head)
                .map(office -> choice(office, HolderKind.HEAD, office.department()))
                .forEach(choices::add);
        persons().forEach(choices::add);
        return choices;
    }

    private static HolderChoice choice(Office office, HolderKind kind, String code) {
        return new HolderChoice(new StageHolder(kind, code, null), new HolderName(office.title(), office.person()));
    }

    private Stream<HolderChoice> persons() {
        return people.census().people().stream()
                .filter(person -> person.enabled() && person.roles().contains(Roles.ACTING_HEAD))
                .map(person -> new HolderChoice(
                        new StageHolder(HolderKind.PERSON, person.username(), person.name()),
                        new HolderName("", person.name())));
    }

    /**
     * @return the visas of a report that wait, by the id of their task, with who is to give them
     * @throws ZvitException {@code REPORT-UNKNOWN} also for another council's
     */
    public Map<String, HolderName> waiting(long reportId) {
        ReportCircuit circuit = stages.of(reportId).circuit();
        List<Office> offices = circuit.stages().isEmpty() ? List.of() : holders.offices();
        Map<String, HolderName> waiting = new LinkedHashMap<>();
        workflow.ofReport(reportId).stream()
                .filter(task -> task.kind() == TaskKind.VISA)
                .forEach(task ->
                        waiting.put(task.id(), CircuitHolders.name(task.queue().key(), circuit, offices)));
        return waiting;
    }

    /**
     * @return id of the report for which a visa waits
     * @throws ZvitException as {@link #pass}
     */
    public long reportOf(String taskId) {
        return require(taskId).reportId();
    }

    /**
     * @param to who gives the visa from now on, as {@link #choices} tells them
     * @return id of the report
     * @throws ZvitException {@code TASK-UNKNOWN} also for another council's, {@code TASK-DONE}, {@code TASK-OUTCOME} for
     *     one that is no visa, {@code CIRCUIT-INVALID} for somebody unknown, or who decides in that stage already
     */
    public long pass(String taskId, StageHolder to) {
        WorkItem task = require(taskId);
        HolderChoice chosen = choices().stream()
                .filter(choice -> choice.holder().kind() == to.kind()
                        && choice.holder().code().equals(to.code()))
                .findFirst()
                .orElseThrow(() -> unknown(to));
        VisaDesk desk = CircuitHolders.desk(chosen.holder(), holders.offices()).orElseThrow(() -> unknown(to));
        progress.hold(task.reportId());
        if (!workflow.isOpen(taskId)) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        String name = Stream.of(chosen.name().title(), chosen.name().person())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        progress.passVisa(task.reportId(), task.queue().key(), desk, name);
        workflow.passVisa(task.reportId(), task.queue(), new TaskQueue(desk.key()));
        return task.reportId();
    }

    private WorkItem require(String taskId) {
        WorkItem task = workflow.find(taskId)
                .or(() -> workflow.findCompleted(taskId))
                .filter(found -> reports.outlines(List.of(found.reportId())).containsKey(found.reportId()))
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        if (task.kind() != TaskKind.VISA) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        return task;
    }

    private static ZvitException unknown(StageHolder holder) {
        return new ZvitException(
                ErrorCode.CIRCUIT_INVALID, List.of(Fault.at(null, "holder", "holder-unknown", holder.code())));
    }
}
