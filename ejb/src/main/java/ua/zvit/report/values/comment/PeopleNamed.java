package ua.zvit.report.values.comment;

import java.util.Set;

/**
 * Somebody has named colleagues in a comment just now, in this transaction (CDI). Whoever tells people observes it.
 *
 * @param council code
 * @param topic what they are told of, once: {@code comment:12} or {@code comment:12:reply:5}
 * @param actor login name of who named them
 * @param people login names
 */
public record PeopleNamed(String council, long reportId, String topic, String actor, Set<String> people) {
    public PeopleNamed {
        people = Set.copyOf(people);
    }
}
