package ua.zvit.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where calendars are kept. Every method is bound to one council. */
public interface CalendarRepository {
    /** @return empty while the council has changed nothing */
    Optional<WorkCalendar> calendar(long councilId);

    void add(WorkCalendar calendar);

    /** @return by date */
    List<CouncilDay> days(long councilId);

    void add(CouncilDay day);

    /** @return false when the day does not stand there */
    boolean remove(long councilId, LocalDate day);

    /** Writes what was changed now, so that a version that is no longer the current one shows. */
    void write();
}
