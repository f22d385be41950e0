package ua.zvit.organisation.values;

import java.time.LocalDate;

/**
 * Somebody who does the work of a department for a time, both days inclusive.
 *
 * @param department code
 * @param username login name of the deputy, as the identity provider writes it
 * @param personName name of the deputy; ignored when it is given in
 * @param reason such as a vacation; empty where none is told
 * @param arrangedBy login name of who arranged it; ignored when it is given in
 * @param version every change has to name it; ignored when a new one is given in
 */
public record DeputySummary(
        long id,
        String department,
        String departmentName,
        String username,
        String personName,
        LocalDate from,
        LocalDate to,
        String reason,
        String arrangedBy,
        int version) {

    /** @return whether it holds on that day */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
