package ua.zvit.report.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A department takes back what it has submitted in this round, as long as nobody has begun with it: others may still write,
 * or the report lies with the holders of a stage of visas or with the (acting) head, none of whom has decided on anything or
 * noted anything since it was submitted. That a page was open somewhere is not known, and that others have agreed on the
 * way there is no reason: they are asked again when the report says something else. The visa is void, the entries are the
 * department's to write again, and the report waits for it.
 */
public final class Recall {
    private static final Set<ReportStatus> POSSIBLE =
            EnumSet.of(ReportStatus.DRAFTING, ReportStatus.VISAS, ReportStatus.REVIEW);

    private final Report report;
    private final boolean begun;

    /** @param begun whether somebody with whom the report lies has decided on something since it was submitted */
    Recall(Report report, boolean begun) {
        this.report = report;
        this.begun = begun;
    }

    /** @param reviewed whether something was decided or noted in this round at one of these desks, at that moment or later */
    public static Recall of(Report report, ReportRoute route, BiPredicate<Set<String>, Instant> reviewed) {
        StageWay way = report.stages(route);
        Set<String> desks = report.status() == ReportStatus.REVIEW
                ? Set.of(VisaDesk.OF_HEAD)
                : way.asked().map(asked -> Set.copyOf(asked.stage().desks())).orElse(Set.of());
        Instant submitted = report.visas().stream()
                .map(Visa::givenAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Instant brought = brought(way.told(), submitted);
        boolean read = reviewed.test(desks, brought);
        return new Recall(report, read || way.isDecidedSince(submitted));
    }

    /** The last visa of the stages that the report has passed brought it where it lies; what was read before is behind it. */
    private static Instant brought(ReportStages stages, Instant submitted) {
        return Stream.concat(
                        Stream.of(submitted),
                        stages.visas().stream()
                                .filter(visa -> stages.open() == 0 || visa.stage() < stages.open())
                                .map(GivenVisa::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
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
        return begun || !POSSIBLE.contains(report.status());
    }
}
