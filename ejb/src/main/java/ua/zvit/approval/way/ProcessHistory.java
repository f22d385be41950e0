package ua.zvit.approval.way;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.StageTime;

/** What the engine can tell of the ways that reports have gone. It guards nothing; the use cases that ask do. */
public interface ProcessHistory {
    /**
     * @return the very process by which the report goes, or went, in the version in which it started; empty when it has not
     *     started yet
     */
    Optional<ProcessPicture> picture(long reportId);

    /** @return how long these reports have been at each stage that they have left; one query however many */
    List<StageTime> times(Collection<Long> reportIds);
}
