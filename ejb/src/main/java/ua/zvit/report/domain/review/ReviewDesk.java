package ua.zvit.report.domain.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.EntryContent;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.Visa;
import ua.zvit.report.domain.review.ReviewRepository.NewReview;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.review.ReviewOutcome;
import ua.zvit.report.values.review.ReviewProgress;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.DepartmentDesk;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** A report that somebody approves: what stands in each entry, and what may be decided on it at one desk. */
public final class ReviewDesk {
    private static final int LONGEST_COMMENT = 10_000;

    private final Report report;
    private final String desk;
    private final Optional<DepartmentDesk> department;

    /**
     * @param desk {@link VisaDesk#OF_HEAD}, the key of a department's head ({@link DepartmentDesk}), who decides on the
     *     department's part, or the key of the desk on which the report waits for a visa, such as {@code position:5}
     * @throws ZvitException {@code REPORT-STATE} when the report does not stand there
     */
    public ReviewDesk(Report report, String desk) {
        this.report = report;
        this.desk = desk;
        this.department = DepartmentDesk.of(desk);
        if (!isThere()) {
            throw new ZvitException(ErrorCode.REPORT_STATE);
        }
    }

    private boolean isThere() {
        if (department.isPresent()) {
            return report.status() == ReportStatus.DRAFTING;
        }
        return desk.equals(VisaDesk.OF_HEAD)
                ? report.status() == ReportStatus.REVIEW
                : report.status().isStaged();
    }

    private List<Entry> entries() {
        return department.map(one -> report.part(one.departmentId()).clearing()).orElseGet(report::entries);
    }

    /**
     * Nobody decides on what they have not read.
     *
     * @throws ZvitException {@code REVIEW-CHANGED} with a fault for each measure that says something else by now
     */
    public void requireSeen(List<SeenEntry> seen) {
        List<Fault> faults = new ArrayList<>();
        for (SeenEntry one : seen) {
            if (!entry(one.measure(), "seen").content().equals(one.content())) {
                faults.add(Fault.at(one.measure(), "seen", "content-changed"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.REVIEW_CHANGED, faults);
        }
    }

    /**
     * @return the decision as it is kept
     * @throws ZvitException {@code TASK-OUTCOME} without an outcome, {@code REVIEW-INVALID} for an unknown measure, {@code
     *     REVIEW-CHANGED}
     */
    public NewReview decide(ReviewDecision decision) {
        if (decision.outcome() == null) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        Entry entry = entry(decision.measure(), "measure");
        String comment = decision.comment() == null || decision.comment().isBlank()
                ? null
                : decision.comment().strip();
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw invalid(Fault.at(decision.measure(), "comment", "text-too-long", LONGEST_COMMENT));
        }
        requireSeen(List.of(new SeenEntry(decision.measure(), decision.content())));
        return review(entry, decision.outcome(), comment, false);
    }

    /** @return whether anything was decided, or taken back again, at that desk */
    public static boolean isBegun(String desk, List<RecordedReview> reviewed) {
        return reviewed.stream().anyMatch(one -> one.desk().equals(desk));
    }

    /** @return what accepting the whole report decides on each entry */
    public List<NewReview> acceptAll() {
        return entries().stream()
                .map(entry -> review(entry, ReviewOutcome.ACCEPTED, null, true))
                .toList();
    }

    /**
     * @return what returning some entries and accepting others decides; on the rest nothing. Whether the return can be so, is
     *     for the report to say
     */
    public List<NewReview> sendBack(List<EntryReturn> returns, List<String> accepted) {
        Map<String, String> comments = new HashMap<>();
        returns.forEach(wanted -> comments.put(
                wanted.measure(), Objects.toString(wanted.comment(), "").strip()));
        Set<String> taken = new HashSet<>(accepted);
        List<NewReview> reviewed = new ArrayList<>();
        for (Entry entry : entries()) {
            if (comments.containsKey(entry.number())) {
                reviewed.add(review(entry, ReviewOutcome.RETURNED, comments.get(entry.number()), false));
            } else if (taken.contains(entry.number())) {
                reviewed.add(review(entry, ReviewOutcome.ACCEPTED, null, false));
            }
        }
        return reviewed;
    }

    /** @param reviewed of all rounds and desks */
    public List<EntryReview> reviews(List<RecordedReview> reviewed) {
        Map<Long, List<RecordedReview>> byEntry = reviewed.stream()
                .filter(one -> one.desk().equals(desk))
                .collect(Collectors.groupingBy(one -> one.entry().id()));
        Map<Long, Visa> visas = report.visas().stream().collect(Collectors.toMap(Visa::departmentId, visa -> visa));
        return entries().stream()
                .map(entry ->
                        review(entry, byEntry.getOrDefault(entry.id(), List.of()), visas.get(entry.departmentId())))
                .toList();
    }

    /** @param reviewed of this round and perhaps of other reports */
    public ReviewProgress progress(List<RecordedReview> reviewed) {
        Map<Entry, ReviewOutcome> standing = reviewed.stream()
                .filter(one -> one.entry().report().equals(report)
                        && one.isOn(one.entry().content()))
                .collect(Collectors.toMap(
                        RecordedReview::entry, one -> one.told().outcome()));
        long open = report.entries().stream()
                .filter(entry -> standing.getOrDefault(entry, ReviewOutcome.OPEN) == ReviewOutcome.OPEN
                        && !entry.isAcceptedAsItIs())
                .count();
        long returned = standing.values().stream()
                .filter(outcome -> outcome == ReviewOutcome.RETURNED)
                .count();
        return new ReviewProgress(
                report.id(),
                report.entries().size(),
                (int) open,
                (int) returned,
                report.entries().stream()
                        .map(entry -> new SeenEntry(entry.number(), entry.content()))
                        .toList());
    }

    private EntryReview review(Entry entry, List<RecordedReview> all, Visa visa) {
        RecordedReview current =
                last(all.stream().filter(one -> one.round() == report.round()).toList());
        RecordedReview former = last(all.stream()
                .filter(one -> one.round() < report.round() && one.told().outcome() != ReviewOutcome.OPEN)
                .toList());
        RecordedReview compared = current == null ? former : current;
        List<FieldDifference> differences =
                compared == null ? List.of() : ReadContent.of(entry).since(compared.seen());
        return new EntryReview(
                entry.number(),
                entry.content(),
                current == null ? null : current.told(),
                former == null ? null : former.told(),
                differences,
                visa != null && visa.isOutdated(entry));
    }

    private NewReview review(Entry entry, ReviewOutcome outcome, String comment, boolean along) {
        return new NewReview(desk, entry, outcome, comment, along, EntryContent.digest(entry), ReadContent.of(entry));
    }

    private static RecordedReview last(List<RecordedReview> some) {
        return some.stream().max(Comparator.comparing(RecordedReview::round)).orElse(null);
    }

    private Entry entry(String measure, String field) {
        return entries().stream()
                .filter(one -> one.number().equals(measure))
                .findFirst()
                .orElseThrow(() -> invalid(Fault.at(measure, field, "measure-unknown")));
    }

    private static ZvitException invalid(Fault fault) {
        return new ZvitException(ErrorCode.REVIEW_INVALID, List.of(fault));
    }
}
