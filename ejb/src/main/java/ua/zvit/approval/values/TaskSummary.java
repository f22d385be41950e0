package ua.zvit.approval.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.shared.ReportingPeriod;

/**
 * A task in the caller's queue.
 *
 * @param measures numbers of the measures concerned: those to be written, or all of the report
 * @param written how many of them are complete already; only for drafting
 * @param returned how many of them came back with a remark; only for drafting
 * @param due last day; null when there is none
 */
public record TaskSummary(
        String id,
        TaskKind kind,
        long reportId,
        String programme,
        ReportingPeriod period,
        List<String> measures,
        int written,
        int returned,
        Instant since,
        LocalDate due) {

    /** @return true when some of it came back to be mended */
    public boolean isReturned() {
        return returned > 0;
    }

    /** @return true when all that is to be written is, and only submitting is left */
    public boolean isWritten() {
        return kind == TaskKind.DRAFT && !measures.isEmpty() && written == measures.size();
    }
}
