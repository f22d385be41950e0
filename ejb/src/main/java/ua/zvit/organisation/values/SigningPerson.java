package ua.zvit.organisation.values;

/**
 * Somebody who signs reports by office.
 *
 * @param position title as under a document, with «В. о.» in front when the person stands in
 * @param name empty while the position is vacant
 * @param username account that the person signs with; null while none is known
 * @param provable whether a tax number is known, by which a signature can be told from a namesake's
 * @param secretary true for the council's secretary, false for the head of a department
 */
public record SigningPerson(String position, String name, String username, boolean provable, boolean secretary) {}
