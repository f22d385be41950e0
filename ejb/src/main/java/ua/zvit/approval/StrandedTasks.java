package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.People;
import ua.zvit.organisation.Vacancies;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.shared.Roles;

/**
 * Tasks whose work nobody can do today: in the queue of a position that is vacant, such as after the last day of who stood
 * in, or whose holder lacks the role; in that of a department where nobody has the role to write; in that of a person who
 * can't give the visa; in that of a department's head whom nobody is or who has sent the part. For the administrator, who
 * can appoint somebody or hand the work to others.
 */
@Stateless
public class StrandedTasks {
    private ApprovalWorkflow workflow;
    private Vacancies vacancies;
    private People people;
    private HeadlessParts parts;
    private ReportTexts reports;

    protected StrandedTasks() {}

    @Inject
    public StrandedTasks(
            ApprovalWorkflow workflow, Vacancies vacancies, People people, HeadlessParts parts, ReportTexts reports) {
        this.workflow = workflow;
        this.vacancies = vacancies;
        this.people = people;
        this.parts = parts;
        this.reports = reports;
    }

    /** A desk at which nobody sits. */
    private record Desk(String title, String person, String department, boolean own) {
        private Desk(String title, String person, String department) {
            this(title, person, department, false);
        }
    }

    /** @return earliest due first */
    @RolesAllowed(Roles.ADMIN)
    public List<StrandedTask> list() {
        Map<TaskQueue, Desk> empty = new HashMap<>();
        vacancies
                .today()
                .forEach(vacancy -> empty.put(
                        TaskQueue.ofPosition(vacancy.positionId()),
                        new Desk(vacancy.positionTitle(), vacancy.person(), null)));
        people.desertedDepartments()
                .forEach(department -> empty.put(
                        TaskQueue.ofDepartment(department.id()), new Desk(department.name(), null, department.code())));
        List<WorkItem> visas = Stream.of(ApprovalStage.VISA, ApprovalStage.CONCLUSION)
                .flatMap(stage -> workflow.at(stage).stream())
                .toList();
        Map<TaskQueue, Desk> unable = unable(visas);
        List<WorkItem> items = Stream.concat(
                        empty.isEmpty() ? Stream.empty() : workflow.inQueues(empty.keySet()).stream(),
                        visas.stream()
                                .filter(item -> unable.containsKey(item.queue()) && !empty.containsKey(item.queue())))
                .toList();
        unable.forEach(empty::putIfAbsent);
        Map<WorkItem, HeadlessParts.Headless> headless = parts.of(workflow.at(ApprovalStage.CLEARING));
        Map<Long, ReportTexts.Outline> outlines =
                reports.outlines(Stream.concat(items.stream(), headless.keySet().stream())
                        .map(WorkItem::reportId)
                        .distinct()
                        .toList());
        Stream<StrandedTask> others = headless.entrySet().stream()
                .filter(part -> outlines.containsKey(part.getKey().reportId()))
                .sorted(Comparator.comparing(part -> part.getKey().since()))
                .map(part -> task(
                        part.getKey(),
                        new Desk(
                                part.getValue().department().name(),
                                null,
                                part.getValue().department().code(),
                                part.getValue().own()),
                        outlines.get(part.getKey().reportId())));
        return Stream.concat(
                        items.stream()
                                .filter(item -> outlines.containsKey(item.reportId()))
                                .map(item -> task(item, empty.get(item.queue()), outlines.get(item.reportId()))),
                        others)
                .toList();
    }

    /** Desks of visas at which nobody with the role sits: a position's without any other work, or a person's. */
    private Map<TaskQueue, Desk> unable(List<WorkItem> visas) {
        Map<TaskQueue, Desk> unable = new HashMap<>();
        vacancies
                .forVisas()
                .forEach(vacancy -> unable.put(
                        TaskQueue.ofPosition(vacancy.positionId()),
                        new Desk(vacancy.positionTitle(), vacancy.person(), null)));
        visas.stream().map(WorkItem::queue).distinct().forEach(queue -> queue.person()
                .filter(person -> !people.mayApprove(person))
                .ifPresent(person -> unable.put(queue, new Desk(person, person, null))));
        return unable;
    }

    private static StrandedTask task(WorkItem item, Desk desk, ReportTexts.Outline outline) {
        return new StrandedTask(
                item.id(),
                desk.title(),
                desk.person(),
                desk.department(),
                desk.own(),
                item.kind(),
                item.reportId(),
                outline.programme(),
                outline.period(),
                item.since());
    }
}
