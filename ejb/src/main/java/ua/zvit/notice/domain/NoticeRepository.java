package ua.zvit.notice.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.notice.values.NoticeChoices;

/** Where events, notices and choices are kept. */
public interface NoticeRepository {
    void add(NoticeEvent event);

    /** @return codes of all councils */
    List<String> councils();

    /** @return codes of the councils that have events of which people have still to be told */
    List<String> waitingCouncils();

    /** @return the oldest events of a council of which people have still to be told; nobody else has them until the end */
    List<NoticeEvent> waiting(String council, int most);

    void remove(NoticeEvent event);

    /**
     * Tells somebody, unless that was done before.
     *
     * @param mailDue when it goes by mail; null for never
     * @param digest whether it goes together with others
     * @return false when the person was told of this before
     */
    boolean tell(String council, String username, NewNotice notice, Instant mailDue, boolean digest);

    /** @return how many notices the person has not seen */
    long unread(String council, String username);

    /** @return newest first */
    List<Notice> of(String council, String username, int offset, int limit);

    Optional<Notice> find(String council, String username, long id);

    void readAll(String council, String username);

    /** @return by login name, also for those who have chosen nothing */
    Map<String, NoticeChoices> choices(Collection<String> usernames);

    void choose(String username, NoticeChoices choices);

    /** @return letters that may go now, the oldest first; nobody else has them until the end of the transaction */
    List<Notice> due(Instant now, int most);

    List<Notice> byId(Collection<Long> ids);

    /** @return letters of a council that will not go by themselves, newest first */
    List<Notice> stuck(String council, Instant now);
}
