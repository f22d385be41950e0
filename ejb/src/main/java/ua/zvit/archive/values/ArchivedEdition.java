package ua.zvit.archive.values;

import ua.zvit.report.values.EditionStanding;

/**
 * An edition of a report and the package that keeps it.
 *
 * @param packageId null while it is not in the archive
 */
public record ArchivedEdition(EditionStanding standing, Long packageId) {}
