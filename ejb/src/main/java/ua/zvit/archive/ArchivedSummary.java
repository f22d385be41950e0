package ua.zvit.archive;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.shared.Money;

/** An archived report in a list. */
public record ArchivedSummary(
        long id,
        long reportId,
        String programme,
        int year,
        String decisionNumber,
        LocalDate decisionDate,
        Instant archivedAt,
        Money plan,
        Money actual,
        String pdfSha256) {}
