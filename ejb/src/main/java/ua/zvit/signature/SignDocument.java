package ua.zvit.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.StepTaken;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.shared.Roles;

/**
 * Ends a task of signing on the caller's desk: with the caller's key on the server, or with a file that was signed
 * elsewhere. A refusal loses nothing, the task stays open for another attempt.
 */
@Stateless
@RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL})
public class SignDocument {
    private DecideTask tasks;

    protected SignDocument() {}

    @Inject
    public SignDocument(DecideTask tasks) {
        this.tasks = tasks;
    }

    /**
     * @param comment may be null
     * @throws ua.zvit.shared.ZvitException {@code SIGNATURE-NO-KEY} and other codes of the kind, or as {@link DecideTask}
     */
    public StepTaken withServerKey(String taskId, String comment) {
        return tasks.complete(taskId, TaskDecision.signing(SignatureOffer.serverKey(), comment));
    }

    /**
     * @param file a signed PDF, a {@code .p7s} with or without the document inside, or an ASiC-E container
     * @param fileName as the person's computer names it
     * @throws ua.zvit.shared.ZvitException codes that begin with {@code SIGNATURE-}, with a fault for each problem in
     *     the stage where it lies; or as {@link DecideTask}
     */
    public StepTaken withFile(String taskId, byte[] file, String fileName) {
        return tasks.complete(taskId, TaskDecision.signing(SignatureOffer.file(file, fileName), null));
    }
}
