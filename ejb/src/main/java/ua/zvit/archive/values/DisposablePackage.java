package ua.zvit.archive.values;

import java.time.LocalDate;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ReportingPeriod;

/**
 * A package that is not kept for good.
 *
 * @param keptUntil last day it must be kept
 * @param over true when that day has passed, so that an act may dispose of it
 */
public record DisposablePackage(
        long id, String programme, ReportingPeriod period, String decisionNumber, LocalDate keptUntil, boolean over) {

    public DisposablePackage {
        decisionNumber = DocumentNumber.plain(decisionNumber);
    }
}
