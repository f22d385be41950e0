package ua.zvit.operation.domain;

import java.util.List;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.operation.values.TimedJob;

/** Figures of the whole installation. */
public interface SystemRepository {
    SystemFigures figures();

    /** @return the last run of each timed job, the newest first */
    List<TimedJob> jobs();

    /** Lets letters of all councils that won't go by themselves go again. @return how many */
    int releaseLetters();
}
