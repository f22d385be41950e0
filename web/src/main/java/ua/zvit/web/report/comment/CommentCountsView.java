package ua.zvit.web.report.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.report.comment.CommentQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.web.approval.TasksView;

/** How many comments are open, for outlines and the list of tasks; asked for once a page. */
@Named
@RequestScoped
public class CommentCountsView {
    private CommentQueries comments;
    private TasksView tasks;
    private Map<Long, Map<String, CommentCount>> ofTasks;
    private final Map<Long, Map<String, CommentCount>> ofReports = new HashMap<>();

    protected CommentCountsView() {}

    @Inject
    public CommentCountsView(CommentQueries comments, TasksView tasks) {
        this.comments = comments;
        this.tasks = tasks;
    }

    /** @param measure number of the measure */
    public CommentCount of(long report, String measure) {
        return ofReports
                .computeIfAbsent(report, id -> comments.counts(List.of(id)).getOrDefault(id, Map.of()))
                .getOrDefault(measure, CommentCount.NONE);
    }

    /** @return those of these entries that are not submitted until what is required in their comments is resolved */
    public List<EntryDetails> owing(long report, List<EntryDetails> entries) {
        return entries.stream()
                .filter(entry -> of(report, entry.number()).forSubmission() > 0)
                .toList();
    }

    /** @return of all measures that the task is about */
    public CommentCount ofTask(TaskSummary task) {
        if (ofTasks == null) {
            ofTasks = comments.counts(tasks.getMine().stream()
                    .map(TaskSummary::reportId)
                    .distinct()
                    .toList());
        }
        Map<String, CommentCount> counts = ofTasks.getOrDefault(task.reportId(), Map.of());
        return task.measures().stream()
                .map(measure -> counts.getOrDefault(measure, CommentCount.NONE))
                .reduce(CommentCount.NONE, CommentCount::plus);
    }
}
