package ua.zvit.approval.way;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Kind;
import ua.zvit.approval.values.way.ProcessPicture.Node;
import ua.zvit.approval.values.way.ReportWay;
import ua.zvit.approval.values.way.ReportWay.Step;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Where a report is on its way, by which way it came there, who had it and for how long. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportWays {
    private static final Set<Kind> TOLD = Set.of(Kind.WORK, Kind.SERVICE);

    private ReportQueries reports;
    private ProcessHistory processes;
    private DeskNames desks;
    private StageQueries stages;

    protected ReportWays() {}

    @Inject
    public ReportWays(ReportQueries reports, ProcessHistory processes, DeskNames desks, StageQueries stages) {
        this.reports = reports;
        this.processes = processes;
        this.desks = desks;
        this.stages = stages;
    }

    /**
     * @return empty when the departments have not been asked yet
     * @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public Optional<ReportWay> of(long reportId) {
        List<HistoryEntry> history = reports.history(reportId);
        return processes
                .picture(reportId)
                .map(picture -> new ReportWay(picture, steps(picture, history, circuit(picture, reportId))));
    }

    /** @return the stages of the report, which tell what people are called; asked for only where a person was asked */
    private ReportCircuit circuit(ProcessPicture picture, long reportId) {
        boolean people = picture.visits().stream()
                .anyMatch(
                        visit -> visit.queue() != null && visit.queue().person().isPresent());
        return people ? stages.of(reportId).circuit() : ReportCircuit.NONE;
    }

    private List<Step> steps(ProcessPicture picture, List<HistoryEntry> history, ReportCircuit circuit) {
        Map<String, Node> nodes = picture.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Map<TaskQueue, String> names = new HashMap<>();
        return picture.visits().stream()
                .filter(visit -> nodes.containsKey(visit.node())
                        && TOLD.contains(nodes.get(visit.node()).kind()))
                .map(visit -> new Step(
                        nodes.get(visit.node()).name(),
                        visit.queue() == null
                                ? null
                                : names.computeIfAbsent(visit.queue(), queue -> desks.name(queue, circuit)),
                        Doers.of(visit, history),
                        visit.from(),
                        visit.to(),
                        visit.taken()))
                .toList();
    }
}
