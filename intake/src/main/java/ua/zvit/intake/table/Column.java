package ua.zvit.intake.table;

import java.math.BigDecimal;
import ua.zvit.intake.FundingSource;

/**
 * One column, understood.
 *
 * @param source where the money of the column comes from; null where its head does not say
 * @param year 0 where its head names none
 * @param unit how many hryvnias one is; null where its head does not say
 * @param head all that stands above it, from top to bottom
 * @param sureness from 0 to 1
 */
public record Column(
        int index, Role role, FundingSource source, int year, BigDecimal unit, String head, double sureness) {
    public Column as(Role other, double sure) {
        return new Column(index, other, source, year, unit, head, sure);
    }

    public boolean is(Role other) {
        return role == other;
    }
}
