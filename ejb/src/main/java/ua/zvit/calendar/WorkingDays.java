package ua.zvit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.calendar.domain.CalendarRepository;
import ua.zvit.calendar.domain.CouncilDay;
import ua.zvit.calendar.domain.WorkCalendar;
import ua.zvit.calendar.values.CalendarDetails;
import ua.zvit.shared.Settings;

/**
 * Counts the working days of a council. Its calendar is kept for some minutes, so that a step that only sets a due date
 * does not read it; a change is known at once on the server that made it. Of several servers ({@code zvit.cluster}) each reads it
 * anew after some seconds.
 */
@ApplicationScoped
public class WorkingDays {
    private static final Duration ALONE = Duration.ofMinutes(5);
    private static final Duration AMONG_OTHERS = Duration.ofSeconds(15);

    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final Duration fresh = Settings.enabled("zvit.cluster") ? AMONG_OTHERS : ALONE;
    private CalendarRepository calendars;
    private Holidays holidays;

    protected WorkingDays() {}

    @Inject
    public WorkingDays(CalendarRepository calendars, Holidays holidays) {
        this.calendars = calendars;
        this.holidays = holidays;
    }

    /** A council's calendar as it was read. */
    private record Known(CouncilDays days, Instant until) {}

    /** @return the last of so many working days of that council after the given day, which itself does not count */
    public LocalDate after(long councilId, LocalDate from, int days) {
        return of(councilId).plus(from, days);
    }

    /** @return the day so many working days of that council before the given one */
    public LocalDate before(long councilId, LocalDate day, int days) {
        return of(councilId).minus(day, days);
    }

    /** @return how many working days of that council lie after the first day up to the second; 0 unless it is later */
    public int between(long councilId, LocalDate after, LocalDate upTo) {
        return of(councilId).between(after, upTo);
    }

    /** What is known of a council's calendar is read anew. */
    void forget(long councilId) {
        known.remove(councilId);
    }

    CalendarDetails read(long councilId) {
        WorkCalendar calendar = calendars.calendar(councilId).orElseGet(() -> new WorkCalendar(councilId));
        return new CalendarDetails(
                calendar.isMartialLaw(),
                calendars.days(councilId).stream().map(CouncilDay::told).toList(),
                calendar.version());
    }

    private CouncilDays of(long councilId) {
        Instant now = Instant.now();
        Known last = known.get(councilId);
        if (last == null || last.until().isBefore(now)) {
            last = new Known(new CouncilDays(read(councilId), holidays::days), now.plus(fresh));
            known.put(councilId, last);
        }
        return last.days();
    }
}
