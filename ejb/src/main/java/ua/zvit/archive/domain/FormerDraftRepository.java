package ua.zvit.archive.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.values.JudgedFiles;

/** Where files of former reports wait. Every method but the last is bound to one council. */
public interface FormerDraftRepository {
    /** Keeps the draft and gives it its id. */
    void add(FormerDraft draft, List<JudgedFiles.Part> parts);

    Optional<FormerDraft> find(long councilId, long id);

    /** @return the draft, held until the transaction ends, so that nobody puts it into the archive twice */
    Optional<FormerDraft> lock(long councilId, long id);

    /** @return drafts without their files, newest first */
    List<FormerDraft> list(long councilId);

    void remove(FormerDraft draft);

    /** @return how many of all councils were older and are gone now */
    int removeBefore(Instant moment);
}
