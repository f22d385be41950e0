package ua.zvit.report.domain.listing;

import java.util.List;
import ua.zvit.report.values.EditionStanding;

/** Where the editions of one report are told apart. Every method is bound to one council. */
public interface EditionRepository {
    /** @return the editions of that report's programme and period, neither rejected nor withdrawn, by number */
    List<EditionStanding> beside(long councilId, long reportId);

    /** @return how those of the reports stand that are the council's, in one query however many are asked for */
    List<EditionStanding> standings(long councilId, List<Long> reportIds);
}
