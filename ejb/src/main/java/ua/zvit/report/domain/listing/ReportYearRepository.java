package ua.zvit.report.domain.listing;

import java.util.Map;

/** Of which years reports tell, without anything else of them. */
public interface ReportYearRepository {
    /** @return year by id of the report, in one query */
    Map<Long, Integer> years(long councilId);
}
