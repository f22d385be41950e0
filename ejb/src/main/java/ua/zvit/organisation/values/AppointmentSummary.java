package ua.zvit.organisation.values;

import java.time.LocalDate;
import ua.zvit.shared.DocumentNumber;

/**
 * An acting appointment: who stands in for which position, on which order, both days inclusive.
 *
 * @param taxNumber registration number of the person as a taxpayer, by which a signature is known; null where it is not
 *     known
 */
public record AppointmentSummary(
        long id,
        String positionCode,
        String positionTitle,
        String username,
        String personName,
        LocalDate validFrom,
        LocalDate validTo,
        String orderNumber,
        LocalDate orderDate,
        String taxNumber) {

    public AppointmentSummary {
        orderNumber = DocumentNumber.plain(orderNumber);
    }
}
