package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.signature.values.SignerRole;

/**
 * Whose signature a task waits for. A task on a position's desk is the head's, or of who stands in on the day of
 * signing; one on the council's desk is the secretary's.
 */
@ApplicationScoped
public class Signatories {
    private OrganisationQueries organisation;

    protected Signatories() {}

    @Inject
    public Signatories(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    public static SignerRole role(WorkItem task) {
        return task.queue().isOfPosition() ? SignerRole.HEAD : SignerRole.SECRETARY;
    }

    public Optional<AuthorisedSigner> today(WorkItem task) {
        return on(task, LocalDate.now());
    }

    /** @return who may sign at that time; the day is that of the place where the server stands */
    Optional<AuthorisedSigner> at(WorkItem task, Instant time) {
        return on(task, LocalDate.ofInstant(time, ZoneId.systemDefault()));
    }

    private Optional<AuthorisedSigner> on(WorkItem task, LocalDate day) {
        return task.queue().isOfPosition()
                ? organisation.authorisedFor(task.queue().positionId(), day)
                : organisation.authorisedSecretary(day);
    }
}
