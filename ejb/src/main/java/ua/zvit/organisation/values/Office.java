package ua.zvit.organisation.values;

/**
 * A position with whoever does its work on a day.
 *
 * @param title as under a document, with «В. о.» in front when somebody stands in
 * @param person name for people; empty when nobody holds it
 * @param username login name; null when nobody holds it, or nobody's account is known
 * @param department code of the department it belongs to; null for one of the council as a whole
 * @param head whether it heads its department
 */
public record Office(
        long id, String code, String title, String person, String username, String department, boolean head) {}
