package ua.zvit.archive.values;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * An archived report in a list.
 *
 * @param reportId null when the package was imported
 * @param pdfSha256 of the document as it was sealed; a renewed edition has another
 * @param disposed true when only its place in the chain is left
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
        boolean disposed) {

    public ArchivedSummary {
        decisionNumber = DocumentNumber.plain(decisionNumber);
    }
}
