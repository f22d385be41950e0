package ua.zvit.report.domain.document;

import java.util.List;
import java.util.Optional;
import ua.zvit.report.values.document.IssuedSummary;

/** Where issued documents are kept. Whether the caller may see the report is asked before. */
public interface DocumentRepository {
    void add(IssuedDocument document);

    void add(DocumentVoid mark);

    /** @return all of a report without their bytes, oldest first; one query */
    List<IssuedSummary> summaries(long reportId);

    Optional<IssuedDocument> find(long reportId, long id);
}
