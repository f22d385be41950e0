package ua.zvit.archive.anchors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ua.zvit.archive.domain.AnchorRepository;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;

/** Tells when a council's chains want an anchor, and keeps it. A package wants one at once, the audit trail once a day. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AnchorBook {
    private static final int HOURS = 24;

    private AnchorRepository anchors;

    protected AnchorBook() {}

    @Inject
    public AnchorBook(AnchorRepository anchors) {
        this.anchors = anchors;
    }

    /**
     * @param council code of the council
     * @return the anchor that is to be made now, without a stamp
     * @throws IllegalStateException when the chains contradict the last anchor: they were rewritten, and no new anchor
     *     may make that look right
     */
    public Optional<AnchorDetails> due(String council) {
        Optional<AnchorDetails> ends = anchors.ends(council);
        Optional<AnchorDetails> last = anchors.last(council);
        if (ends.isEmpty() || last.isEmpty()) {
            return ends.filter(
                    now -> now.packages().sequence() > 0 || now.audit().sequence() > 0);
        }
        AnchorDetails now = ends.get();
        AnchorDetails before = last.get();
        if (before.packages().contradicts(now.packages()) || before.audit().contradicts(now.audit())) {
            throw new IllegalStateException("The chains of " + council + " contradict their anchor of "
                    + before.anchoredAt() + ": verify the archive");
        }
        return ends.filter(end -> isDue(before, end));
    }

    private static boolean isDue(AnchorDetails before, AnchorDetails now) {
        Duration longest = Duration.ofHours(Settings.positive("zvit.anchor.hours", HOURS));
        return !now.packages().equals(before.packages())
                || !now.audit().equals(before.audit())
                        && !before.anchoredAt().plus(longest).isAfter(now.anchoredAt());
    }

    public void keep(AnchorDetails anchor) {
        anchors.add(anchor);
    }
}
