package ua.zvit.web.calendar;

import java.util.List;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** Whether public holidays are working days, as under martial law; has to be said. */
public record CalendarRuleJson(Boolean martialLaw) {

    /** @throws ZvitException {@code BODY-INVALID} where it is not said */
    boolean on() {
        if (martialLaw == null) {
            throw new ZvitException(ErrorCode.BODY_INVALID, List.of(Fault.at(null, "martialLaw", "missing")));
        }
        return martialLaw;
    }
}
