package ua.zvit.web.archive;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.web.shared.rest.TotalsJson;
import ua.zvit.web.shared.rest.Words;

/**
 * An archived report: what it reports on, by which decision, and the digest of its document.
 *
 * @param reportId null when the package was imported, and for a copy of a former report
 * @param decision of a former report number or date may be null, where nobody knows them; so may the totals
 * @param disposed true when only its place in the chain is left
 * @param copy true for a copy of a report that was made before Zvit
 * @param withdrawn true for such a copy that was put in by mistake
 * @param edition which edition of the report it is; null where the report is none of ours
 * @param replaced true once a later edition of the report is in the archive
 */
public record ArchivedJson(
        long id,
        Long reportId,
        String programme,
        int year,
        String period,
        DecisionJson decision,
        Instant archivedAt,
        TotalsJson totals,
        String sha256,
        boolean disposed,
        boolean copy,
        boolean withdrawn,
        Integer edition,
        boolean replaced) {

    /** The council's decision. */
    public record DecisionJson(String number, LocalDate date) {}

    static ArchivedJson of(ArchivedSummary archived) {
        return new ArchivedJson(
                archived.id(),
                archived.reportId(),
                archived.programme(),
                archived.period().year(),
                Words.of(archived.period().kind()),
                new DecisionJson(archived.decisionNumber(), archived.decisionDate()),
                archived.archivedAt(),
                TotalsJson.of(archived.plan(), archived.actual()),
                archived.pdfSha256(),
                archived.disposed(),
                archived.copy(),
                archived.withdrawn(),
                archived.standing() == null ? null : archived.standing().number(),
                archived.standing() != null && archived.standing().replaced());
    }
}
