package ua.zvit.report.values.presence;

import java.util.List;

/**
 * What a page is told.
 *
 * @param people on other pages of the report, of entries that the caller may read
 * @param holds whether the caller's page has its entry before others
 * @param words said to the page and not heard yet, oldest first
 */
public record Presence(List<PresentPerson> people, boolean holds, List<PresenceWord> words) {
    public Presence {
        people = List.copyOf(people);
        words = List.copyOf(words);
    }
}
