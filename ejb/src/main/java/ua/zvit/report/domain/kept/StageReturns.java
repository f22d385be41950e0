package ua.zvit.report.domain.kept;

import java.util.List;
import ua.zvit.report.values.review.EntryReturn;

/** The measures that somebody who refuses a visa wants to be mended, with words; kept until the stage is decided. */
public record StageReturns(List<EntryReturn> measures) {
    public StageReturns {
        measures = List.copyOf(measures);
    }
}
