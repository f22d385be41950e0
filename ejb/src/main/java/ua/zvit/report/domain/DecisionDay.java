package ua.zvit.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.ZvitException;

/**
 * On which days the council can have decided on a report: not before the period that it tells of was over, not before
 * the head handed it to the council, nor before a body came to its conclusion on it, and not later than today. A decision outside of them would put something into the
 * archive for good that can't have been.
 *
 * @param periodEnd last day of the period
 * @param handedOver day on which the report reached the council: of the head's acceptance or, where the head signs, of
 *     the signature
 * @param concluded day of the last conclusion before the council; null where none was wanted
 */
record DecisionDay(LocalDate periodEnd, LocalDate handedOver, LocalDate concluded, LocalDate today) {
    private static final String FIELD = "decision.date";

    static DecisionDay of(ReportingPeriod period, Instant handedOver, LocalDate concluded, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(handedOver, ZoneId.systemDefault());
        return new DecisionDay(period.end(), day, concluded, today);
    }

    /** @throws ZvitException {@code DECISION-DATE} when it can't have been made on that day */
    void require(LocalDate decided) {
        List<Fault> faults = faults(decided);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.DECISION_DATE, faults);
        }
    }

    /** @return what speaks against the day; empty when it can be so */
    List<Fault> faults(LocalDate decided) {
        if (decided.isAfter(today)) {
            return List.of(Fault.at(null, FIELD, "date-in-future"));
        }
        if (decided.isBefore(periodEnd)) {
            return List.of(Fault.at(null, FIELD, "date-before-period-end", periodEnd));
        }
        if (decided.isBefore(handedOver)) {
            return List.of(Fault.at(null, FIELD, "date-before-head", handedOver));
        }
        return concluded != null && decided.isBefore(concluded)
                ? List.of(Fault.at(null, FIELD, "date-before-conclusion", concluded))
                : List.of();
    }
}
