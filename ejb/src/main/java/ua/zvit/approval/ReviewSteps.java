package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.check.CheckStops;
import ua.zvit.check.Stops;
import ua.zvit.report.ReviewReport;
import ua.zvit.shared.ZvitException;

/** How the (acting) head ends a review, how who signs does, and what the check has to say before a step. */
@ApplicationScoped
class ReviewSteps {
    private ReviewReport review;
    private CheckStops stops;
    private SigningStep signing;

    protected ReviewSteps() {}

    @Inject
    ReviewSteps(ReviewReport review, CheckStops stops, SigningStep signing) {
        this.review = review;
        this.stops = stops;
        this.signing = signing;
    }

    Stops look(long reportId) {
        return stops.look(reportId);
    }

    /** @throws ZvitException {@code SIGNATURE-WAY-MISSING}, or what the signature refuses */
    void sign(WorkItem task, TaskDecision decision) {
        signing.sign(task, decision.requiredSignature(), decision.comment());
    }

    /** @throws ZvitException what the check or {@link ReviewReport#accept} refuses */
    void accept(WorkItem task, TaskDecision decision) {
        look(task.reportId()).approval();
        review.accept(task.reportId(), decision.seen(), decision.comment());
    }

    /** @return queues of the departments that have to write again */
    List<TaskQueue> sendBack(WorkItem task, TaskDecision decision) {
        return review
                .sendBack(task.reportId(), decision.returns(), decision.accepted(), decision.seen(), decision.comment())
                .stream()
                .map(TaskQueue::ofDepartment)
                .toList();
    }
}
