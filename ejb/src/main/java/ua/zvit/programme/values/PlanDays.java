package ua.zvit.programme.values;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * On which days a council can have decided on the plan of a year: not later than today, not after the year was over, and
 * nobody amends a programme that is not adopted yet. A year that is not known limits nothing.
 *
 * @param adopted day of the decision that adopted the programme; null where it is not known
 * @param year whose plan it is; 0 when not known
 */
public record PlanDays(LocalDate adopted, int year, LocalDate today) {

    /** What is wrong with a day: a stable code, and the day that it is held against. */
    public record Wrong(String code, LocalDate against) {}

    /** @return what speaks against the day of the adoption itself */
    public Optional<Wrong> ofAdoption() {
        return adopted == null ? Optional.empty() : within(adopted);
    }

    /** @return what speaks against the day of an amendment */
    public Optional<Wrong> ofAmendment(LocalDate decided) {
        return adopted != null && decided.isBefore(adopted)
                ? Optional.of(new Wrong("date-before-adoption", adopted))
                : within(decided);
    }

    private Optional<Wrong> within(LocalDate decided) {
        if (decided.isAfter(today)) {
            return Optional.of(new Wrong("date-in-future", today));
        }
        LocalDate end = LocalDate.of(Math.max(year, 1), Month.DECEMBER, 31);
        return year > 0 && decided.isAfter(end) ? Optional.of(new Wrong("date-after-period", end)) : Optional.empty();
    }
}
