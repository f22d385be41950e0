package ua.zvit.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.PendingReview;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.report.ReviewReport;
import ua.zvit.report.values.review.ReviewProgress;
import ua.zvit.shared.Roles;

/** The reviews that wait for the caller, each with how much of it was read. */
@Stateless
public class PendingReviews {
    private TaskQueries tasks;
    private ReviewReport reviews;

    protected PendingReviews() {}

    @Inject
    public PendingReviews(TaskQueries tasks, ReviewReport reviews) {
        this.tasks = tasks;
        this.reviews = reviews;
    }

    /** @return earliest due first; as many statements however many there are */
    @RolesAllowed(Roles.ACTING_HEAD)
    public List<PendingReview> list() {
        List<TaskSummary> open = tasks.mine().stream()
                .filter(task -> task.kind() == TaskKind.REVIEW)
                .toList();
        Map<Long, ReviewProgress> progress =
                reviews.progress(open.stream().map(TaskSummary::reportId).toList()).stream()
                        .collect(Collectors.toMap(ReviewProgress::reportId, Function.identity()));
        return open.stream()
                .filter(task -> progress.containsKey(task.reportId()))
                .map(task -> new PendingReview(task, progress.get(task.reportId())))
                .toList();
    }
}
