package ua.zvit.organisation.values;

import java.time.LocalDate;

/**
 * Who holds a position, and from when to when (both days inclusive).
 *
 * @param personName given name and SURNAME, as under a document
 * @param taxNumber registration number of the person as a taxpayer; null where it is not known
 * @param from null where it is since before this was told
 * @param to null until further notice
 */
public record HolderSummary(String username, String personName, String taxNumber, LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
