package ua.zvit.publication.domain;

import java.util.List;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.publication.values.PublishedAnchor;

/** What the public may know of anchors. */
public interface AnchorPublication {
    /**
     * @param council code; null for all
     * @return newest first
     */
    List<AnchorDetails> newest(String council, int most);

    List<PublishedAnchor> ofEachCouncil();
}
