package ua.zvit.archive.domain;

import java.util.List;
import java.util.Optional;
import ua.zvit.archive.ArchiveFilter;
import ua.zvit.archive.ArchivedSummary;

/** Where archived reports are kept. Every method is bound to one council. */
public interface ArchiveRepository {
    void add(ArchivedReport report);

    /** @return newest first, without the documents */
    List<ArchivedSummary> search(long councilId, ArchiveFilter filter);

    Optional<ArchivedSummary> summary(long councilId, long id);

    Optional<ArchivedReport> find(long councilId, long id);
}
