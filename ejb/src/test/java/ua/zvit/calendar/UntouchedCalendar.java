package ua.zvit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.zvit.calendar.domain.CalendarRepository;
import ua.zvit.calendar.domain.CouncilDay;
import ua.zvit.calendar.domain.WorkCalendar;

/** The calendar of councils that have changed nothing in it. */
public final class UntouchedCalendar implements CalendarRepository {
    @Override
    public Optional<WorkCalendar> calendar(long councilId) {
        return Optional.empty();
    }

    @Override
    public void add(WorkCalendar calendar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CouncilDay> days(long councilId) {
        return List.of();
    }

    @Override
    public void add(CouncilDay day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(long councilId, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write() {
        throw new UnsupportedOperationException();
    }
}
