package ua.zvit.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntFunction;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.programme.values.ProgrammeOutline;

/** The reports on a programme, as far as the programme has to know of them; the reports themselves stand behind it. */
public interface ProgrammeReports {
    /** @return years with a report that was neither rejected nor withdrawn */
    SortedSet<Integer> liveYears(long councilId, long programmeId);

    /** Lets the reports under way take over what the council has decided. */
    void follow(Amended amended);

    /**
     * A programme that was just amended.
     *
     * @param amendmentId as {@link AmendmentDetails} tells it
     * @param decidedOn reports of periods that were over by then stay as they are
     * @param added ids of the measures that are new
     * @param dropped ids of the measures that are gone
     * @param outline the programme as it stands now for a year
     */
    record Amended(
            long councilId,
            long programmeId,
            long amendmentId,
            String decisionNumber,
            LocalDate decidedOn,
            Set<Long> added,
            Set<Long> dropped,
            IntFunction<ProgrammeOutline> outline) {}
}
