package ua.zvit.approval.way;

import java.util.List;
import ua.zvit.approval.values.way.FailedJob;

/** Work that the engine does by itself. It guards nothing; {@link Incidents} does. */
public interface EngineJobs {
    /** @return what failed, of all councils, the oldest first */
    List<FailedJob> failed();

    /** Lets the engine try once more, at once and by itself. */
    void retry(String jobId);
}
