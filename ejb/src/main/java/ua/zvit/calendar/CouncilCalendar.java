package ua.zvit.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.calendar.domain.CalendarRepository;
import ua.zvit.calendar.domain.CouncilDay;
import ua.zvit.calendar.domain.WorkCalendar;
import ua.zvit.calendar.values.CalendarDetails;
import ua.zvit.calendar.values.NamedDay;
import ua.zvit.calendar.values.PublicHoliday;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The own council's calendar: everybody may look, the administrator says of which days the law does not tell. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CouncilCalendar {
    private CalendarRepository calendars;
    private WorkingDays days;
    private Holidays holidays;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected CouncilCalendar() {}

    @Inject
    public CouncilCalendar(
            CalendarRepository calendars,
            WorkingDays days,
            Holidays holidays,
            OrganisationQueries organisation,
            AuditTrail audit) {
        this.calendars = calendars;
        this.days = days;
        this.holidays = holidays;
        this.organisation = organisation;
        this.audit = audit;
    }

    public CalendarDetails calendar() {
        return days.read(council());
    }

    /** @return the public holidays of a year, by date */
    public List<PublicHoliday> holidays(int year) {
        return holidays.of(year);
    }

    /** @return what was changed, oldest first */
    public List<HistoryEntry> history() {
        return audit.history(subject());
    }

    /**
     * Due dates that were set already stay.
     *
     * @param version the one that was read
     * @throws ZvitException {@code CALENDAR-STALE}
     */
    @RolesAllowed(Roles.ADMIN)
    public void obeyMartialLaw(boolean on, int version) {
        long council = council();
        WorkCalendar calendar = calendars.calendar(council).orElseGet(() -> {
            WorkCalendar first = new WorkCalendar(council);
            calendars.add(first);
            return first;
        });
        calendar.obeyMartialLaw(on, version);
        calendars.write();
        changed(council, on ? "martial-law-on" : "martial-law-off", "");
    }

    /**
     * Says of a day whether the council works on it; what was said of it before no longer counts.
     *
     * @throws ZvitException {@code CALENDAR-DAY}
     */
    @RolesAllowed(Roles.ADMIN)
    public void say(NamedDay said) {
        long council = council();
        CouncilDay day = new CouncilDay(council, said);
        calendars.remove(council, said.day());
        calendars.add(day);
        changed(council, said.working() ? "day-working" : "day-off", said.day().toString());
    }

    /** @throws ZvitException {@code CALENDAR-DAY-UNKNOWN} when nothing was said of it */
    @RolesAllowed(Roles.ADMIN)
    public void takeBack(LocalDate day) {
        long council = council();
        if (day == null || !calendars.remove(council, day)) {
            throw new ZvitException(ErrorCode.CALENDAR_DAY_UNKNOWN);
        }
        changed(council, "day-removed", day.toString());
    }

    private void changed(long council, String action, String detail) {
        days.forget(council);
        audit.record(subject(), action, detail, null);
    }

    private String subject() {
        return "calendar:" + organisation.council().code();
    }

    private long council() {
        return organisation.council().id();
    }
}
