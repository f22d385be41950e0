package ua.zvit.archive.values;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * An archived report in a list.
 *
 * @param reportId null when the package was imported, and for a copy of a former report
 * @param decisionNumber null only where nobody knows it of a former report; so are the date and the sums
 * @param plan null when it is not known
 * @param actual null when it is not known
 * @param pdfSha256 of the document as it was sealed; a renewed edition has another
 * @param disposed true when only its place in the chain is left
 * @param copy true for a copy of a report that was made before Zvit
 * @param withdrawn true for such a copy that was put in by mistake
 * @param standing which edition of the report it is and whether it is in force; null where the report is none of ours
 */
public record ArchivedSummary(
        long id,
        Long reportId,
        String programme,
        ReportingPeriod period,
        String decisionNumber,
        LocalDate decisionDate,
        Instant archivedAt,
        Money plan,
        Money actual,
        String pdfSha256,
        boolean disposed,
        boolean copy,
        boolean withdrawn,
        EditionStanding standing) {

    public ArchivedSummary {
        decisionNumber = DocumentNumber.plain(decisionNumber);
    }

    /** As the archive itself knows it. */
    public ArchivedSummary(
            long id,
            Long reportId,
            String programme,
            ReportingPeriod period,
            String decisionNumber,
            LocalDate decisionDate,
            Instant archivedAt,
            Money plan,
            Money actual,
            String pdfSha256,
            boolean disposed,
            boolean copy,
            boolean withdrawn) {
        this(
                id,
                reportId,
                programme,
                period,
                decisionNumber,
                decisionDate,
                archivedAt,
                plan,
                actual,
                pdfSha256,
                disposed,
                copy,
                withdrawn,
                null);
    }

    /** @return the same, told apart from the other editions of its report */
    public ArchivedSummary standing(EditionStanding told) {
        return new ArchivedSummary(
                id,
                reportId,
                programme,
                period,
                decisionNumber,
                decisionDate,
                archivedAt,
                plan,
                actual,
                pdfSha256,
                disposed,
                copy,
                withdrawn,
                told);
    }
}
