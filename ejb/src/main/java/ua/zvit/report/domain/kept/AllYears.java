package ua.zvit.report.domain.kept;

import jakarta.persistence.Embeddable;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.shared.Money;

/** Figures over all years of the programme; nothing where nobody has told any. */
@Embeddable
public class AllYears {
    private Money cumulativePlanned;
    private Money cumulativeActual;

    protected AllYears() {}

    public AllYears(CumulativeFigures figures) {
        this.cumulativePlanned = figures.plan();
        this.cumulativeActual = figures.actual();
    }

    /** @return null where nobody has told any */
    public static CumulativeFigures told(AllYears figures) {
        return figures == null || figures.cumulativePlanned == null
                ? null
                : new CumulativeFigures(figures.cumulativePlanned, figures.cumulativeActual);
    }
}
