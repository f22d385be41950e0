package ua.zvit.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.notice.domain.FeedRepository;
import ua.zvit.notice.values.FeedOwner;
import ua.zvit.organisation.Desks;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.Staff;
import ua.zvit.report.document.VerificationAddress;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.report.listing.ReportTexts.Outline;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ServerIdentity;

/**
 * A person's open tasks as a calendar, for a program that can sign in nowhere: the secret in its address stands for the
 * person. It only reads, and only days, titles and what is to be done.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Roles.ADMIN)
public class DeadlineFeed {
    @Inject
    FeedRepository feeds;

    @Inject
    ServerIdentity identity;

    @Inject
    Desks desks;

    @Inject
    OrganisationQueries organisation;

    @Inject
    ApprovalWorkflow workflow;

    @Inject
    ReportTexts reports;

    /** @return the calendar; empty when nobody has this address (any more) */
    @PermitAll
    public Optional<String> of(String feed) {
        return feeds.owner(feed).map(this::calendar);
    }

    private String calendar(FeedOwner owner) {
        identity.assume(owner.council());
        Locale language = Locale.forLanguageTag(owner.language());
        List<WorkItem> work = workflow.inQueues(queues(owner.username()));
        Map<Long, Outline> outlines = reports.outlines(
                work.stream().map(WorkItem::reportId).distinct().toList());
        CalendarText calendar = new CalendarText(Messages.text(language, "feed.name"));
        Instant now = Instant.now();
        work.stream()
                .filter(item -> item.due() != null && outlines.containsKey(item.reportId()))
                .forEach(item -> calendar.day(
                        item.id(),
                        item.due(),
                        words(language, item, outlines.get(item.reportId())),
                        VerificationAddress.page("report.xhtml?id=" + item.reportId()),
                        now));
        return calendar.end();
    }

    private List<TaskQueue> queues(String username) {
        Staff staff = desks.today();
        List<TaskQueue> queues = new ArrayList<>();
        staff.drafters().forEach((department, people) -> {
            if (people.contains(username)) {
                queues.add(TaskQueue.ofDepartment(department));
            }
        });
        staff.positions().forEach((position, holder) -> {
            if (holder.equals(username)) {
                queues.add(TaskQueue.ofPosition(position));
            }
        });
        staff.heads().forEach((department, head) -> {
            if (head.equals(username)) {
                queues.add(TaskQueue.ofHead(department));
            }
        });
        queues.add(TaskQueue.ofPerson(username));
        if (staff.council().contains(username)) {
            queues.add(TaskQueue.ofCouncil(organisation.council().id()));
        }
        return queues;
    }

    private static String words(Locale language, WorkItem item, Outline outline) {
        return Messages.text(
                language,
                "feed.task",
                Messages.text(language, "notice.work." + item.stage()),
                outline.programme(),
                outline.period());
    }
}
