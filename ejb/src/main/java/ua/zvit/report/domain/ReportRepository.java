package ua.zvit.report.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.domain.kept.FollowedAmendment;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/** Where reports are kept. Every method is bound to one council. */
public interface ReportRepository {
    /** Size and sums of a report. */
    record Totals(int measures, Money planned, Money actual) {}

    /** One entry without its text. */
    record Line(
            long reportId,
            String programme,
            ReportingPeriod period,
            String number,
            long departmentId,
            EntryStatus status,
            boolean complete) {}

    /** Where one entry and its report stand, without any text. */
    record Standing(
            ReportStatus reportStatus,
            long leadDepartment,
            String number,
            long departmentId,
            EntryStatus status,
            int version) {}

    /** How many reports of a council stand so. */
    record Tally(long councilId, ReportStatus status, long reports) {}

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-EXISTS} when the period has a living report already */
    void add(Report report);

    /**
     * Lets one import of a council go on at a time, until its transaction ends: whoever comes second then sees what the
     * first has made.
     */
    void awaitImports(long councilId);

    /** @return true when there is a report on the programme for that very period, neither rejected nor withdrawn */
    boolean existsLive(long councilId, String programmeTitle, ReportingPeriod period);

    /** @return reports on a programme that were neither rejected nor withdrawn, without their entries, by time */
    List<Report> living(long councilId, long programmeId);

    void note(FollowedAmendment followed);

    /** @return amendments that were made while the report was under way, the latest first */
    List<FollowedAmendment> followed(long reportId);

    boolean exists(long councilId, long id);

    /** @return the report with its entries, in one query */
    Optional<Report> find(long councilId, long id);

    /** Like {@link #find}, but of what belongs to the entries only money and indicators are read. */
    Optional<Report> texts(long councilId, long id);

    /** @return the report for what stands in itself: as this transaction has it already, else as {@link #find} */
    Optional<Report> atHand(long councilId, long id);

    /** Like {@link #find}, but nobody else can take a step with it until this transaction ends. */
    Optional<Report> lock(long councilId, long id);

    /** @return ids of the reports that are not accepted yet and which that department leads or writes in */
    List<Long> unaccepted(long councilId, long departmentId);

    /**
     * @return how many reports of each council stand how, without the editions that a later one has replaced, or that are
     *     adopted beside one in force; of all councils, and nothing of what is in them
     */
    List<Tally> tallies();

    /** Holds a department's entries until the transaction ends; who is just saving one of them is waited for. */
    void lockEntries(long reportId, long departmentId);

    /**
     * Reads what a document shows of the entries (all but remarks), each kind at once. Left to themselves, they would be
     * read entry by entry where the same transaction has written before.
     */
    void readPrinted(Report report);

    /** Reads money and indicators of the entries, all at once. */
    void readFigures(Report report);

    Optional<Entry> entry(long councilId, long reportId, String number);

    /** @return reports without their entries, newest first */
    List<Report> page(long councilId, ReportFilter filter);

    /** @return totals by report id, in one query however many are asked for */
    Map<Long, Totals> totals(List<Long> reportIds);

    /** @return the entries of these reports without their texts, in order, in one query */
    List<Line> lines(long councilId, List<Long> reportIds);

    /** @return where the entries of a report stand, in order; empty when there is no such report */
    List<Standing> standings(long councilId, long reportId);

    /**
     * @return what the report of a period tells on a programme, by number of the measure, and where it tells nothing, what
     *     the report of the whole year tells; of several editions the one in force; empty without either
     */
    Map<String, String> narratives(long councilId, long programmeId, ReportingPeriod period);

    /** Writes what was changed now, so that a version that is no longer the current one shows. */
    void write();
}
