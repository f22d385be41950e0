package ua.zvit.web.organisation;

import java.time.LocalDate;

/**
 * The early end of an acting appointment.
 *
 * @param lastDay ISO, inclusive
 */
public record AppointmentEndJson(String lastDay) {

    /** @return null where none is given */
    LocalDate day() {
        return AppointmentJson.date("lastDay", lastDay);
    }
}
