package ua.zvit.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.publication.domain.AnchorPublication;
import ua.zvit.publication.values.PublishedAnchor;

/**
 * Tells everybody where the chains of the archives ended, so that whoever wants can keep it and prove later that nothing
 * before was rewritten.
 */
@Stateless
@PermitAll
public class PublishedAnchors {
    private static final int MOST = 1_000;

    private AnchorPublication anchors;

    protected PublishedAnchors() {}

    @Inject
    public PublishedAnchors(AnchorPublication anchors) {
        this.anchors = anchors;
    }

    /**
     * @param council code of a council; null for all
     * @return newest first, at most 1,000; the newest of a council covers all that came before
     */
    public List<AnchorDetails> newest(String council) {
        return anchors.newest(council, MOST);
    }

    /** @return the newest of each council, by the council's name */
    public List<PublishedAnchor> ofEachCouncil() {
        return anchors.ofEachCouncil();
    }
}
