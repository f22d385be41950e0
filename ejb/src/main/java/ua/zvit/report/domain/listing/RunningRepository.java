package ua.zvit.report.domain.listing;

import java.util.List;
import ua.zvit.report.values.stage.RunningReport;

/** Reports as a whole campaign is looked at: many, and nothing of what is in them. */
public interface RunningRepository {
    /** @return reports of a council that are not at their end, by programme and period; one query */
    List<RunningReport> running(long councilId);
}
