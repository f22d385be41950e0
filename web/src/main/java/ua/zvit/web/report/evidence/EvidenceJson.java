package ua.zvit.web.report.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.report.values.evidence.KeptEvidence;
import ua.zvit.web.shared.rest.Words;

/**
 * One file that stands at an entry.
 *
 * @param title what it shows
 * @param date of the document; null where nobody has said
 * @param kind by its content, such as pdf or jpeg
 * @param size in bytes
 * @param pages of a PDF; 0 for other kinds
 * @param alsoAt when it was just added: numbers of other measures of the report at which the same file stands
 */
public record EvidenceJson(
        long id,
        String title,
        LocalDate date,
        String fileName,
        String kind,
        int size,
        String sha256,
        int pages,
        Added added,
        List<String> alsoAt) {

    /** Who added it, and when. */
    public record Added(String by, Instant at) {}

    static EvidenceJson of(EvidenceSummary told) {
        return of(told, List.of());
    }

    static EvidenceJson of(KeptEvidence kept) {
        return of(kept.evidence(), kept.alsoAt());
    }

    private static EvidenceJson of(EvidenceSummary told, List<String> alsoAt) {
        return new EvidenceJson(
                told.id(),
                told.title(),
                told.dated(),
                told.file().name(),
                Words.of(told.file().kind()),
                told.file().size(),
                told.file().sha256(),
                told.file().pages(),
                new Added(told.addedBy(), told.addedAt()),
                alsoAt);
    }
}
