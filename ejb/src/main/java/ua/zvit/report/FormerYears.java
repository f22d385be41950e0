package ua.zvit.report;

import java.util.Optional;

/** Where data of former reports are kept, so that last year can be told beside this one. The archive implements it. */
public interface FormerYears {
    /** @return the data of a former report on that programme and year as they were taken in, JSON; empty when there are none */
    Optional<byte[]> data(long programmeId, int year);
}
