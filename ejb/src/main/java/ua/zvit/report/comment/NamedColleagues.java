package ua.zvit.report.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.organisation.Colleagues;
import ua.zvit.report.domain.comment.CommentText;
import ua.zvit.report.values.comment.PeopleNamed;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ZvitException;

/** Whom a comment names, and that they are told of it; nobody is told of what they wrote themselves. */
@ApplicationScoped
class NamedColleagues {
    private Colleagues colleagues;
    private Caller caller;
    private Event<PeopleNamed> named;

    protected NamedColleagues() {}

    @Inject
    NamedColleagues(Colleagues colleagues, Caller caller, Event<PeopleNamed> named) {
        this.colleagues = colleagues;
        this.caller = caller;
        this.named = named;
    }

    /** @throws ZvitException {@code COMMENT-INVALID} for a name that nobody has */
    Set<String> in(CommentText text) {
        if (text.words().indexOf('@') < 0) {
            return Set.of();
        }
        List<Map.Entry<String, String>> names = colleagues.known().stream()
                .flatMap(person -> Stream.of(
                        Map.entry(person.name(), person.username()), Map.entry(person.username(), person.username())))
                .toList();
        return text.named(names);
    }

    void tell(Set<String> people, long reportId, String topic) {
        CallerIdentity who = caller.require();
        Set<String> others =
                people.stream().filter(person -> !person.equals(who.username())).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            named.fire(new PeopleNamed(who.council(), reportId, topic, who.username(), others));
        }
    }
}
