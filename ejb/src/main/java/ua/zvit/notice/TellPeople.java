package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.domain.NoticeEvent;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.organisation.Desks;
import ua.zvit.organisation.values.Staff;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.report.listing.ReportTexts.Outline;
import ua.zvit.shared.Caller;
import ua.zvit.shared.Roles;

/**
 * Makes notices of the steps that were taken: whoever has work now that was not there before, and whoever took part in a
 * report that was decided on. Looks at how things stand now, so that work that is done already needs nobody any more.
 */
@Stateless
public class TellPeople {
    private static final int AT_ONCE = 100;

    private NoticeRepository notices;
    private Teller teller;
    private ApprovalWorkflow workflow;
    private ReportTexts reports;
    private Desks desks;
    private Caller caller;

    protected TellPeople() {}

    @Inject
    public TellPeople(
            NoticeRepository notices,
            Teller teller,
            ApprovalWorkflow workflow,
            ReportTexts reports,
            Desks desks,
            Caller caller) {
        this.notices = notices;
        this.teller = teller;
        this.workflow = workflow;
        this.reports = reports;
        this.desks = desks;
        this.caller = caller;
    }

    /** @return how many steps were told of; fewer than asked for when no more were waiting */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell() {
        String council = caller.require().council();
        List<NoticeEvent> steps = notices.waiting(council, AT_ONCE);
        if (steps.isEmpty()) {
            return 0;
        }
        Staff staff = desks.today();
        var outlines = reports.outlines(
                steps.stream().map(NoticeEvent::reportId).distinct().toList());
        for (NoticeEvent step : steps) {
            Outline outline = outlines.get(step.reportId());
            if (outline != null) {
                new Step(council, step, outline, staff).tell();
            }
            notices.remove(step);
        }
        return steps.size();
    }

    /** One step, and whom it concerns. */
    private final class Step {
        private final String council;
        private final NoticeEvent event;
        private final Outline outline;
        private final Staff staff;

        private Step(String council, NoticeEvent event, Outline outline, Staff staff) {
            this.council = council;
            this.event = event;
            this.outline = outline;
            this.staff = staff;
        }

        private void tell() {
            if (event.addressee() != null) {
                teller.tell(council, Set.of(event.addressee()), notice(NoticeKind.ADDRESSED, event.topic(), null));
                return;
            }
            List<WorkItem> open = workflow.ofReport(event.reportId());
            open.forEach(this::tellOfWork);
            switch (event.action()) {
                case NoticeEvents.ADOPTED -> tellAll(NoticeKind.ADOPTED, participants());
                case NoticeEvents.REJECTED -> tellAll(NoticeKind.REJECTED, participants());
                case NoticeEvents.STAGES_CHANGED -> tellOfStages(open);
                case NoticeEvents.ARCHIVED -> tellAll(NoticeKind.ARCHIVED, participants());
                default -> {
                    if (NoticeEvents.AMENDED.contains(event.action())) {
                        tellOfAmendment(open);
                    }
                }
            }
        }

        private void tellOfWork(WorkItem work) {
            Instant step = event.happenedAt().truncatedTo(ChronoUnit.MILLIS);
            boolean back =
                    NoticeEvents.BACK.contains(event.action()) && !work.since().isBefore(step);
            teller.tell(
                    council,
                    others(Teller.at(work.queue(), staff)),
                    notice(back ? NoticeKind.RETURNED : NoticeKind.TASK, subject(work, back), work));
        }

        /** A part may lie with its department's head, and come back, more than once: each time is told of. */
        private String subject(WorkItem work, boolean back) {
            boolean passed =
                    work.stage() == ApprovalStage.CLEARING || back && NoticeEvents.PART_RETURNED.equals(event.action());
            return "task:" + work.id() + (passed ? ":" + work.since() : "");
        }

        private void tellOfAmendment(List<WorkItem> open) {
            Set<String> concerned = open.stream()
                    .flatMap(work -> Teller.at(work.queue(), staff).stream())
                    .collect(Collectors.toSet());
            teller.tell(council, others(concerned), notice(NoticeKind.AMENDED, onceNow(), null));
        }

        /** Departments, whoever has the report, and whoever is to give a visa now. */
        private void tellOfStages(List<WorkItem> open) {
            Set<String> concerned = participants();
            Stream.concat(
                            open.stream().map(WorkItem::queue),
                            reports.visaDesks(event.reportId()).stream().map(TaskQueue::new))
                    .forEach(queue -> concerned.addAll(Teller.at(queue, staff)));
            teller.tell(council, others(concerned), notice(NoticeKind.STAGES_CHANGED, onceNow(), null));
        }

        /** Each such step is told of, though there may be several for one report. */
        private String onceNow() {
            return "report:" + event.reportId() + ":" + event.action() + ":" + event.happenedAt();
        }

        private void tellAll(NoticeKind kind, Set<String> people) {
            teller.tell(
                    council, others(people), notice(kind, "report:" + event.reportId() + ":" + event.action(), null));
        }

        /** People of the departments that wrote, and those who head them. */
        private Set<String> participants() {
            Set<String> people = new HashSet<>();
            outline.departments().forEach(department -> {
                people.addAll(staff.drafters().getOrDefault(department, Set.of()));
                if (staff.heads().containsKey(department)) {
                    people.add(staff.heads().get(department));
                }
            });
            return people;
        }

        private Set<String> others(Set<String> people) {
            return people.stream()
                    .filter(person -> !person.equals(event.actor()))
                    .collect(Collectors.toSet());
        }

        private NewNotice notice(NoticeKind kind, String subject, WorkItem work) {
            return new NewNotice(
                    kind,
                    subject,
                    event.reportId(),
                    outline.programme(),
                    outline.period(),
                    work == null ? null : work.stage(),
                    work == null ? null : work.due());
        }
    }
}
