package ua.zvit.report.domain;

import java.util.List;
import java.util.function.Predicate;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A department's part of a report while it is written. Where the council wants it, the part goes to the department's own
 * head before it is submitted, and nobody writes in it meanwhile.
 */
public final class DepartmentPart {
    private final Report report;
    private final long departmentId;

    DepartmentPart(Report report, long departmentId) {
        this.report = report;
        this.departmentId = departmentId;
    }

    /** @return what is to be submitted next: what lies with the department's head, or what is written where none is asked */
    List<Entry> toSubmit() {
        return ready(report.clearing().isWanted() ? clearing() : report.writableOf(departmentId));
    }

    /** @return what the department may write now */
    List<Entry> writable() {
        return of(EntryStatus::isWritable);
    }

    private List<Entry> of(Predicate<EntryStatus> wanted) {
        return report.entries().stream()
                .filter(entry -> entry.departmentId() == departmentId && wanted.test(entry.status()))
                .toList();
    }

    private List<Entry> ready(List<Entry> open) {
        if (report.status() != ReportStatus.DRAFTING) {
            throw new ZvitException(ErrorCode.REPORT_STATE);
        }
        EntryGaps.refuse(open);
        CommentTally.refuseSubmission(open);
        return open;
    }

    /**
     * Sends what is written to the department's head.
     *
     * @return the entries sent
     * @throws ZvitException {@code ENTRY-INCOMPLETE} with a fault for each gap, {@code COMMENT-OWED}
     */
    public List<Entry> clear() {
        List<Entry> sent = ready(report.writableOf(departmentId));
        sent.forEach(Entry::clear);
        return sent;
    }

    /**
     * The department's head gives the part back.
     *
     * @param returns at least one measure with what is to be mended; the others are to be written as before
     * @return the entries with a remark
     * @throws ZvitException {@code RETURN-INVALID}
     */
    public List<Entry> sendBack(List<EntryReturn> returns, CallerIdentity head) {
        List<Entry> returned = new ReturnRules(clearing(), List.of()).take(returns, List.of(), head);
        recall();
        return returned;
    }

    /** The department writes again what lies with its head. @return those entries */
    public List<Entry> recall() {
        List<Entry> back = clearing();
        back.forEach(Entry::recall);
        return back;
    }

    /** @return what lies with the department's head */
    public List<Entry> clearing() {
        return of(EntryStatus.CLEARING::equals);
    }
}
