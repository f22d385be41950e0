package ua.zvit.archive.domain;

import java.util.Optional;
import ua.zvit.archive.values.AnchorDetails;

/** Where anchors are kept, and where the chains end now. */
public interface AnchorRepository {
    /**
     * @param council code of the council
     * @return where its chains end now, without a stamp; empty when the archive has no head
     */
    Optional<AnchorDetails> ends(String council);

    /** @return the anchor made last */
    Optional<AnchorDetails> last(String council);

    void add(AnchorDetails anchor);
}
