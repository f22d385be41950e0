package ua.zvit.web.report;

import ua.zvit.archive.values.ArchivedEdition;
import ua.zvit.web.shared.rest.Words;

/**
 * An edition of a report.
 *
 * @param number from 1
 * @param inForce true for the archived one that no later one has replaced
 * @param archived id of its package; null while it is not in the archive
 */
public record EditionJson(int number, long report, String status, boolean inForce, boolean replaced, Long archived) {

    static EditionJson of(ArchivedEdition edition) {
        return new EditionJson(
                edition.standing().number(),
                edition.standing().report(),
                Words.of(edition.standing().status()),
                edition.standing().inForce(),
                edition.standing().replaced(),
                edition.packageId());
    }
}
