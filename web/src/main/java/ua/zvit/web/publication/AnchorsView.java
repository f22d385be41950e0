package ua.zvit.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.publication.PublishedAnchors;
import ua.zvit.publication.values.PublishedAnchor;

/** Where the archives' chains end, on the public page. */
@Named
@RequestScoped
public class AnchorsView {
    private PublishedAnchors anchors;
    private List<PublishedAnchor> newest;

    protected AnchorsView() {}

    @Inject
    public AnchorsView(PublishedAnchors anchors) {
        this.anchors = anchors;
    }

    /** @return the newest anchor of each council; empty before the first */
    public List<PublishedAnchor> getNewest() {
        if (newest == null) {
            newest = anchors.ofEachCouncil();
        }
        return newest;
    }
}
