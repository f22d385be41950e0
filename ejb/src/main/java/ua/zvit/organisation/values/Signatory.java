package ua.zvit.organisation.values;

import java.time.LocalDate;

/**
 * Who signs for a position on a given day.
 *
 * @param positionId the position
 * @param position title as under a document, with «В. о.» in front when somebody stands in
 * @param name given name and SURNAME; empty when nobody holds the position
 * @param acting true when an acting appointment is in force
 * @param orderNumber number of the order of the acting appointment; null unless acting
 * @param validTo last day of the acting appointment; null unless acting
 */
public record Signatory(
        long positionId, String position, String name, boolean acting, String orderNumber, LocalDate validTo) {}
