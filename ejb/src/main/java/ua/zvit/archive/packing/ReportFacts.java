package ua.zvit.archive.packing;

import java.time.LocalDate;
import ua.zvit.shared.Money;

/** What the archive knows of a report without opening its files. */
public record ReportFacts(
        String programme, int year, String decisionNumber, LocalDate decisionDate, Money plan, Money actual) {}
