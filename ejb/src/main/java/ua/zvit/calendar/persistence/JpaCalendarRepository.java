package ua.zvit.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.zvit.calendar.domain.CalendarRepository;
import ua.zvit.calendar.domain.CouncilDay;
import ua.zvit.calendar.domain.WorkCalendar;

/** Keeps calendars by JPA. */
@ApplicationScoped
public class JpaCalendarRepository implements CalendarRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<WorkCalendar> calendar(long councilId) {
        return Optional.ofNullable(entities.find(WorkCalendar.class, councilId));
    }

    @Override
    public void add(WorkCalendar calendar) {
        entities.persist(calendar);
    }

    @Override
    public List<CouncilDay> days(long councilId) {
        return entities.createQuery(
                        "select d from CouncilDay d where d.councilId = :council order by d.day", CouncilDay.class)
                .setParameter("council", councilId)
                .getResultList();
    }

    @Override
    public void add(CouncilDay day) {
        entities.persist(day);
    }

    @Override
    public boolean remove(long councilId, LocalDate day) {
        return entities.createQuery("delete from CouncilDay d where d.councilId = :council and d.day = :day")
                        .setParameter("council", councilId)
                        .setParameter("day", day)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void write() {
        entities.flush();
    }
}
