package ua.zvit.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.ProgrammeSummary;

/** Where programmes are kept. Every method is bound to one council. */
public interface ProgrammeRepository {
    /** @param title compared as people compare names: kinds of spaces, dashes and quotes, composition and case aside */
    Optional<Programme> byTitle(long councilId, String title);

    Optional<Programme> byId(long councilId, long id);

    /** @return the programme as it stands now, held until the transaction ends */
    Optional<Programme> lock(long councilId, long id);

    /** @return programmes with the number of their measures and amendments, by title */
    List<ProgrammeSummary> list(long councilId);

    /** @return how the plans in force of a year came about, by number of the measure, as far as it is registered */
    Map<String, PlanHistory> plans(long councilId, long programmeId, int year);

    /**
     * Stores a new programme and gives it its id.
     *
     * @throws ua.zvit.shared.ZvitException {@code CHANGED-MEANWHILE} when somebody has just stored one of this title
     */
    void add(Programme programme);

    /**
     * Writes what was changed in a programme, so that its measures have their ids.
     *
     * @throws ua.zvit.shared.ZvitException {@code CHANGED-MEANWHILE} when somebody has just given another this title
     */
    void write();
}
