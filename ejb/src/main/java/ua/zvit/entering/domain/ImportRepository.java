package ua.zvit.entering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.entering.values.ImportSummary;

/** Where drafts are kept. Every method but the nightly one is bound to one council. */
public interface ImportRepository {
    void add(ImportDraft draft, byte[] file);

    /** @return the draft, held until the transaction ends */
    Optional<ImportDraft> lock(long councilId, long id);

    Optional<ImportDraft> find(long councilId, long id);

    Optional<byte[]> file(long councilId, long id);

    /** @param author username of whose files are wanted; null for everybody's. @return the newest first */
    List<ImportSummary> list(long councilId, String author, int offset, int limit);

    void remove(ImportDraft draft);

    /** Writes what was changed, so that its version is the next one. */
    void write();

    /** @return ids of the departments that names mean, by the names as they are compared */
    Map<String, Long> names(long councilId);

    void remember(long councilId, String nameKey, long departmentId);

    /**
     * @param heads digest of a file's heads
     * @return what its columns were said to be, in JSON; empty where nobody has said anything
     */
    Optional<String> columns(long councilId, String heads);

    /** @param columns in JSON; null for what is understood without a word */
    void rememberColumns(long councilId, String heads, String columns);

    /** @return how many drafts nobody has touched since then and are gone now, with their files */
    int removeOpenSince(Instant moment);
}
