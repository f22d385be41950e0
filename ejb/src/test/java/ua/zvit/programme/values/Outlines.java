package ua.zvit.programme.values;

import java.util.List;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.shared.Money;

/** Small outlines of programmes. */
public final class Outlines {
    private Outlines() {}

    /** A measure that the local budget alone pays, carried out by one department. */
    public static MeasureOutline measure(long id, String number, String title, long department, Money planned) {
        return new MeasureOutline(
                id,
                number,
                null,
                title,
                department,
                List.of(),
                List.of(),
                List.of(new PlannedFunding(FundingSource.LOCAL, planned)),
                List.of(),
                null,
                1,
                false);
    }
}
