package ua.zvit.approval.values;

import java.util.List;
import ua.zvit.report.values.review.SeenEntry;

/**
 * A report that is accepted together with others.
 *
 * @param taskId the task of its review
 * @param seen as for {@link TaskDecision}: the measures as they were listed; empty for whoever accepts them as they stand
 */
public record ReportAcceptance(String taskId, List<SeenEntry> seen) {
    public ReportAcceptance {
        seen = seen == null ? List.of() : List.copyOf(seen);
    }
}
