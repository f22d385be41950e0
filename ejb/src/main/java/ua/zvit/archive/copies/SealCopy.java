package ua.zvit.archive.copies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import ua.zvit.archive.domain.FormerDraft;
import ua.zvit.archive.domain.FormerDraftRepository;
import ua.zvit.archive.former.DraftRecord;
import ua.zvit.archive.former.FactRules;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Puts a copy of a former report into the archive, for good: as a package of its own form in the council's chain, so that
 * nobody can take it for a report that went through Zvit. What has to be asked is asked before.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SealCopy {
    private FormerDraftRepository drafts;
    private CopyQuestions questions;
    private CopyPackage copies;
    private OrganisationQueries organisation;

    protected SealCopy() {}

    @Inject
    public SealCopy(
            FormerDraftRepository drafts,
            CopyQuestions questions,
            CopyPackage copies,
            OrganisationQueries organisation) {
        this.drafts = drafts;
        this.questions = questions;
        this.copies = copies;
        this.organisation = organisation;
    }

    /**
     * Puts in what waits.
     *
     * @param confirmed codes of the questions to which a person has said yes
     * @return id of the package
     * @throws ZvitException {@code COPY-DRAFT-UNKNOWN}, {@code COPY-INVALID} with each fault, {@code COPY-QUESTIONS} with
     *     each question that is open, its code as field; {@code ARCHIVE-CHAIN-DAMAGED}
     */
    public long seal(long draftId, FormerFacts facts, Set<String> confirmed) {
        FormerDraft draft = drafts.lock(organisation.council().id(), draftId)
                .orElseThrow(() -> new ZvitException(ErrorCode.COPY_DRAFT_UNKNOWN));
        long sealed = seal(DraftRecord.read(draft.judged(), draft.parts()), facts, confirmed);
        drafts.remove(draft);
        return sealed;
    }

    /**
     * Puts in what was judged just now.
     *
     * @throws ZvitException as {@link #seal(long, FormerFacts, Set)}
     */
    public long seal(JudgedFiles judged, FormerFacts facts, Set<String> confirmed) {
        List<Fault> faults = FactRules.faults(facts, LocalDate.now());
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.COPY_INVALID, faults);
        }
        List<Fault> asked = questions.of(organisation.council().id(), facts, judged);
        List<Fault> open = CopyQuestions.open(asked, confirmed);
        if (!open.isEmpty()) {
            throw new ZvitException(ErrorCode.COPY_QUESTIONS, open);
        }
        return copies.add(
                judged,
                facts,
                questions.programme(facts.programme()).orElse(null),
                asked.stream().map(Fault::field).distinct().toList(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
