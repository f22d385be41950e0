package ua.zvit.entering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.entering.values.ReturnedSummary;

/** Where files wait that were brought back. Every method but the nightly one is bound to one council. */
public interface ReturnedFileRepository {
    void add(ReturnedFile file);

    Optional<ReturnedFile> find(long councilId, long reportId, long id);

    /** @param author username of whose files are wanted; null for everybody's. @return the newest first */
    List<ReturnedSummary> list(long councilId, long reportId, String author);

    void remove(ReturnedFile file);

    /** @return how many were brought before that and are gone now */
    int removeSince(Instant moment);
}
