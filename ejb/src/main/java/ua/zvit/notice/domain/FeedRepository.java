package ua.zvit.notice.domain;

import java.util.Optional;
import ua.zvit.notice.values.FeedOwner;

/** Secret addresses of people's calendars. */
public interface FeedRepository {
    /** @return the secret part of the person's address; empty where there is none */
    Optional<String> feed(String username);

    /** The person has this address from now on, and no other. */
    void give(FeedOwner owner, String feed);

    /** The person has no address any more. */
    void take(String username);

    Optional<FeedOwner> owner(String feed);
}
