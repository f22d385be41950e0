package ua.zvit.calendar.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** The rules of a council's calendar; one that has never been changed has the martial-law rule on. */
@Entity
@Table(name = "work_calendar")
public class WorkCalendar {
    @Id
    private long councilId;

    @Version
    private int version;

    private boolean martialLaw = true;

    protected WorkCalendar() {}

    public WorkCalendar(long councilId) {
        this.councilId = councilId;
    }

    /**
     * @param read the version that the caller has read
     * @throws ZvitException {@code CALENDAR-STALE} when somebody else has changed it since
     */
    public void obeyMartialLaw(boolean on, int read) {
        if (version != read) {
            throw new ZvitException(ErrorCode.CALENDAR_STALE);
        }
        this.martialLaw = on;
    }

    public boolean isMartialLaw() {
        return martialLaw;
    }

    public int version() {
        return version;
    }
}
