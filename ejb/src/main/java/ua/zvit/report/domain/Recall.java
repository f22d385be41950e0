package ua.zvit.report.domain;

import java.util.List;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A department takes back what it has submitted in this round, as long as nobody has begun with it: others may still write,
 * or the report lies with the (acting) head, who has not decided on any of its measures yet. The visa is void, the entries
 * are the department's to write again, and the report waits for it.
 */
public final class Recall {
    private final Report report;
    private final boolean begun;

    /** @param begun whether the head has decided on some measure in this round */
    public Recall(Report report, boolean begun) {
        this.report = report;
        this.begun = begun;
    }

    /** @return departments that could take back what they have submitted, by what is known now */
    public List<Long> departments() {
        return isLate()
                ? List.of()
                : report.visas().stream()
                        .filter(visa -> visa.isOf(report.round()))
                        .map(Visa::departmentId)
                        .toList();
    }

    /**
     * @return the entries that the department may write again
     * @throws ZvitException {@code RECALL-LATE} once somebody has begun, {@code RECALL-NOTHING} when the department has
     *     submitted nothing in this round
     */
    public List<Entry> by(long departmentId) {
        if (isLate()) {
            throw new ZvitException(ErrorCode.RECALL_LATE);
        }
        Visa visa = report.visas().stream()
                .filter(one -> one.departmentId() == departmentId && one.isOf(report.round()))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.RECALL_NOTHING));
        List<Entry> entries =
                report.entries().stream().filter(visa::isToBeRecalled).toList();
        visa.makeVoid();
        entries.forEach(Entry::recall);
        report.move(report.status(), ReportStatus.DRAFTING, ErrorCode.REPORT_STATE);
        return entries;
    }

    private boolean isLate() {
        return begun || report.status() != ReportStatus.DRAFTING && report.status() != ReportStatus.REVIEW;
    }
}
