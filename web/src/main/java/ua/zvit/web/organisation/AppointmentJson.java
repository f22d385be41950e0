package ua.zvit.web.organisation;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * An acting appointment. Given in, id and title of the position are ignored.
 *
 * @param position code of the position
 * @param validFrom first day, ISO
 * @param validTo last day, ISO, inclusive
 * @param taxNumber registration number of the person as a taxpayer; taken in, never given out
 */
public record AppointmentJson(
        Long id,
        String position,
        String positionTitle,
        String username,
        String personName,
        String validFrom,
        String validTo,
        String orderNumber,
        String orderDate,
        String taxNumber) {

    static AppointmentJson of(AppointmentSummary order) {
        return new AppointmentJson(
                order.id(),
                order.positionCode(),
                order.positionTitle(),
                order.username(),
                order.personName(),
                order.validFrom().toString(),
                order.validTo().toString(),
                order.orderNumber(),
                order.orderDate().toString(),
                null);
    }

    /** @throws ZvitException {@code APPOINTMENT-INCOMPLETE} when a date can't be read */
    AppointmentSummary order() {
        return new AppointmentSummary(
                0,
                position,
                null,
                username,
                personName,
                date("validFrom", validFrom),
                date("validTo", validTo),
                orderNumber,
                date("orderDate", orderDate),
                taxNumber);
    }

    public static LocalDate date(String field, String text) {
        if (text == null) {
            return null;
        }
        return Dates.read(text)
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.APPOINTMENT_INCOMPLETE, List.of(Fault.at(null, field, "date-expected"))));
    }
}
