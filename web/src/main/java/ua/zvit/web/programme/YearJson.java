package ua.zvit.web.programme;

import java.util.Objects;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.ZvitException;

/**
 * The period to be reported on.
 *
 * @param period which part of the year, such as {@code first-half} or {@code quarter-3}; null for the whole
 */
public record YearJson(Integer year, String period) {

    /**
     * @return with year 0, which no programme has, where none is told
     * @throws ZvitException {@code PERIOD-UNKNOWN}
     */
    ReportingPeriod told() {
        PeriodKind kind = period == null
                ? PeriodKind.YEAR
                : PeriodKind.read(period)
                        .orElseThrow(() -> new ZvitException(ErrorCode.PERIOD_UNKNOWN, PeriodKind.codes()));
        return new ReportingPeriod(kind, Objects.requireNonNullElse(year, 0));
    }
}
