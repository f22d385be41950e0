package ua.zvit.report.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the data of a former report tell, one that never went through Zvit.
 *
 * @param decisionNumber of the council's decision on the report; null when the data tell none
 * @param decisionDate null when the data tell none
 * @param plan thousand UAH
 * @param actual thousand UAH; null when no measure tells what was spent
 * @param unfinished measures of which less was spent than planned, or nobody has told
 */
public record FormerYear(
        String programme,
        int year,
        String decisionNumber,
        LocalDate decisionDate,
        BigDecimal plan,
        BigDecimal actual,
        List<UnfinishedMeasure> unfinished) {}
