package ua.zvit.check.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where the links of councils that want them tried out are kept, with what was found. */
public interface LinkRepository {
    /** A link to be tried out. */
    record Due(long councilId, String url) {}

    /** Notes links that stand in a council's reports; those known already are only noted as seen. */
    void seen(long councilId, Collection<String> urls);

    /** @return links that were never tried out or long ago, of councils that want it, the longest waiting first */
    List<Due> due(int most);

    /**
     * Notes what was found.
     *
     * @return true when the link has become gone by it, or is no longer gone
     */
    boolean tried(Due link, LinkOutcome outcome);

    /** @return addresses that were found gone */
    Set<String> gone(long councilId);
}
