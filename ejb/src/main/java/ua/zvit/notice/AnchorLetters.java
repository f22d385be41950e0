package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.notice.domain.AnchorLetterRepository;
import ua.zvit.notice.domain.AnchorLetterRepository.Waiting;
import ua.zvit.shared.Roles;

/** Gives out the anchors that wait for their letter, and takes down what became of it, each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnchorLetters {
    private AnchorLetterRepository letters;

    protected AnchorLetters() {}

    @Inject
    public AnchorLetters(AnchorLetterRepository letters) {
        this.letters = letters;
    }

    public List<Waiting> waiting() {
        return letters.waiting();
    }

    public void sent(Waiting anchor) {
        letters.settle(anchor.anchor(), null);
    }

    public void refused(Waiting anchor, String problem) {
        letters.settle(anchor.anchor(), problem);
    }
}
