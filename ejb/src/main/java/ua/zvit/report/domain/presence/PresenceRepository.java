package ua.zvit.report.domain.presence;

import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.presence.OpenPage;
import ua.zvit.report.values.presence.PresenceWord;
import ua.zvit.shared.CallerIdentity;

/** Where open pages are kept. All times are the database's, so that servers need not agree on theirs. */
public interface PresenceRepository {
    /** @return false when no such page of that person is there (any more) */
    boolean again(OpenPage page, String username);

    void begin(OpenPage page, CallerIdentity person, Entry entry, boolean writes);

    /** Pages that did not say for some time that they are there are gone, of whichever report. */
    void forget();

    void end(String token, String username);

    /** @return pages of that report, in the order in which they hold their entry */
    List<Present> of(long reportId);

    /** That page has its entry before others from now on. */
    void take(String token);

    void say(OpenPage to, String author, String words, boolean taken);

    /** @param heard the newest that the page has shown; it and older ones go */
    List<PresenceWord> words(String token, long heard);
}
