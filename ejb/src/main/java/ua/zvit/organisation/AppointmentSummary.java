package ua.zvit.organisation;

import java.time.LocalDate;

/** An acting appointment: who stands in for which position, on which order, both days inclusive. */
public record AppointmentSummary(
        long id,
        String positionCode,
        String positionTitle,
        String username,
        String personName,
        LocalDate validFrom,
        LocalDate validTo,
        String orderNumber,
        LocalDate orderDate) {}
