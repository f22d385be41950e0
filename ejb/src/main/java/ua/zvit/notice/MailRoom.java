package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.zvit.notice.domain.Notice;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.shared.Roles;

/**
 * Gives out the letters that may go, and takes down what became of them, each in a short transaction of its own: while a
 * letter is on its way, nothing is held.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailRoom {
    private static final int AT_ONCE = 50;
    private static final Duration IN_HAND = Duration.ofMinutes(10);

    private NoticeRepository notices;

    protected MailRoom() {}

    @Inject
    public MailRoom(NoticeRepository notices) {
        this.notices = notices;
    }

    /**
     * What one person is told by one letter.
     *
     * @param ids of the notices in it
     * @param digest whether it is the letter of the day
     */
    public record Envelope(List<Long> ids, String person, String language, boolean digest, List<NoticeDetails> told) {}

    /** @return letters that nobody else has now; whoever got them has to say what became of them */
    public List<Envelope> take() {
        Instant now = Instant.now();
        List<Notice> due = notices.due(now, AT_ONCE);
        Map<String, NoticeChoices> choices =
                notices.choices(due.stream().map(Notice::username).collect(Collectors.toSet()));
        Map<String, List<Notice>> envelopes = new LinkedHashMap<>();
        for (Notice notice : due) {
            notice.take(now.plus(IN_HAND));
            String envelope = notice.isDigest() ? notice.username() : Long.toString(notice.id());
            envelopes
                    .computeIfAbsent(notice.isDigest() + envelope, fresh -> new ArrayList<>())
                    .add(notice);
        }
        return envelopes.values().stream()
                .map(one -> envelope(one, choices.get(one.get(0).username()).language()))
                .toList();
    }

    private static Envelope envelope(List<Notice> notices, String language) {
        return new Envelope(
                notices.stream().map(Notice::id).toList(),
                notices.get(0).username(),
                language,
                notices.get(0).isDigest(),
                notices.stream().map(Notice::details).toList());
    }

    public void sent(Envelope envelope) {
        settle(envelope, Notice::sent);
    }

    public void unreachable(Envelope envelope) {
        settle(envelope, Notice::unreachable);
    }

    public void refused(Envelope envelope, String problem) {
        settle(envelope, notice -> notice.stuck(problem));
    }

    public void failed(Envelope envelope, String problem) {
        settle(envelope, notice -> notice.failed(problem, Instant.now()));
    }

    private void settle(Envelope envelope, Consumer<Notice> step) {
        notices.byId(envelope.ids()).forEach(step);
    }
}
