package ua.zvit.intake.table;

import java.math.BigDecimal;
import ua.zvit.intake.FundingSource;

/**
 * One column, understood.
 *
 * @param place by which a mapping names it
 * @param index among the columns of its table, from 0
 * @param source where the money of the column comes from; null where its head does not say
 * @param year 0 where its head names none
 * @param unit how many hryvnias one is; null where its head does not say
 * @param head all that stands above it, from top to bottom
 * @param sureness from 0 to 1; 1 where a person has said it
 */
public record Column(
        String place,
        int index,
        Role role,
        FundingSource source,
        int year,
        BigDecimal unit,
        String head,
        double sureness) {
    private static final double TOLD = 1;

    public Column as(Role other, double sure) {
        return new Column(place, index, other, source, year, unit, head, sure);
    }

    /** @return what a person says it is */
    Column as(Mapping.ToldColumn told) {
        FundingSource money = told.source() == null
                ? source
                : new FundingSource(told.source().kind(), told.source().fund(), head);
        return new Column(
                place,
                index,
                told.role(),
                told.role().isMoney() ? money : null,
                told.year() == 0 ? year : told.year(),
                unit,
                head,
                TOLD);
    }

    public boolean isTold() {
        return sureness >= TOLD;
    }

    public boolean is(Role other) {
        return role == other;
    }
}
