package ua.zvit.organisation.values;

/**
 * A position whose work nobody can do today.
 *
 * @param person name of who should, but lacks the role; null where nobody holds the position
 */
public record Vacancy(long positionId, String positionTitle, String person) {}
