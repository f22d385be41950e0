package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import ua.zvit.archive.domain.FormerDraft;
import ua.zvit.archive.domain.FormerDraftRepository;
import ua.zvit.archive.former.DraftRecord;
import ua.zvit.archive.values.FormerDraftDetails;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/**
 * Files of former reports that wait for their facts to be confirmed, because what is in the archive is there for good.
 * The council's administrators share them.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class FormerDrafts {
    private FormerDraftRepository drafts;
    private OrganisationQueries organisation;
    private Caller caller;

    protected FormerDrafts() {}

    @Inject
    public FormerDrafts(FormerDraftRepository drafts, OrganisationQueries organisation, Caller caller) {
        this.drafts = drafts;
        this.organisation = organisation;
        this.caller = caller;
    }

    /** @return id under which the files wait */
    public long begin(JudgedFiles judged) {
        FormerDraft draft = new FormerDraft(council(), DraftRecord.write(judged), caller.require());
        drafts.add(draft, judged.parts());
        return draft.id();
    }

    /** @throws ZvitException {@code COPY-DRAFT-UNKNOWN} also for another council's, and for one that is archived */
    public FormerDraftDetails draft(long id) {
        FormerDraft draft = drafts.find(council(), id).orElseThrow(FormerDrafts::unknown);
        JudgedFiles judged = DraftRecord.read(draft.judged(), draft.parts());
        return new FormerDraftDetails(
                draft.id(),
                draft.authorName(),
                draft.createdAt(),
                judged.parts().stream().map(FormerDrafts::file).toList(),
                judged.signatures(),
                judged.told());
    }

    /** @return what waits, newest first */
    public List<Waiting> waiting() {
        return drafts.list(council()).stream()
                .map(draft -> new Waiting(draft.id(), draft.authorName(), draft.createdAt()))
                .toList();
    }

    /** One that waits. */
    public record Waiting(long id, String author, Instant createdAt) {}

    /** @throws ZvitException {@code COPY-DRAFT-UNKNOWN} */
    public void discard(long id) {
        drafts.remove(drafts.lock(council(), id).orElseThrow(FormerDrafts::unknown));
    }

    /** @return how many of all councils were left since then and are gone now */
    public int forget(Instant leftSince) {
        return drafts.removeBefore(leftSince);
    }

    private static FormerDraftDetails.File file(JudgedFiles.Part part) {
        return new FormerDraftDetails.File(
                part.name(), part.role(), part.original(), part.content().length, Sha256.hex(part.content()));
    }

    private long council() {
        return organisation.council().id();
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.COPY_DRAFT_UNKNOWN);
    }
}
