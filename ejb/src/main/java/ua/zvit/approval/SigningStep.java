package ua.zvit.approval;

import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.WorkItem;

/**
 * Takes the signature with which a task of signing ends, in the caller's transaction. Whoever signs, on the server or
 * elsewhere, and through whichever door: this is the one place where the signature is judged and kept.
 */
public interface SigningStep {
    /**
     * @param task of signing, in the caller's queue
     * @throws ua.zvit.shared.ZvitException a code that begins with {@code SIGNATURE-} when the signature can't be made
     *     or is not taken; the task stays open
     */
    void sign(WorkItem task, SignatureOffer offer, String comment);
}
