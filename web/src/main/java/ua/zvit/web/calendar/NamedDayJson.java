package ua.zvit.web.calendar;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.calendar.values.NamedDay;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * A day of which the council itself has said whether it works. Given in, the day stands in the address and not here.
 *
 * @param working whether the council works on it; has to be said
 */
public record NamedDayJson(LocalDate day, Boolean working, String reason) {

    static NamedDayJson of(NamedDay said) {
        return new NamedDayJson(said.day(), said.working(), said.reason());
    }

    /** @throws ZvitException {@code CALENDAR-DAY} where it does not say whether the council works */
    NamedDay named(LocalDate addressed) {
        if (working == null) {
            throw new ZvitException(ErrorCode.CALENDAR_DAY, List.of(Fault.at(null, "working", "missing")));
        }
        return new NamedDay(addressed, working, reason);
    }
}
