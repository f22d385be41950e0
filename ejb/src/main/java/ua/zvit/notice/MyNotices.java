package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.notice.domain.Notice;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What the caller was told, and how the caller wants to be told. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class MyNotices {
    private static final int MOST = 200;

    private NoticeRepository notices;
    private Caller caller;

    protected MyNotices() {}

    @Inject
    public MyNotices(NoticeRepository notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    /** @return how many the caller has not seen; one look into an index */
    public long unread() {
        CallerIdentity person = caller.require();
        return notices.unread(person.council(), person.username());
    }

    /**
     * @param limit how many at most, up to 200
     * @return newest first
     */
    public List<NoticeDetails> list(int offset, int limit) {
        CallerIdentity person = caller.require();
        return notices
                .of(person.council(), person.username(), Math.max(0, offset), Math.min(MOST, Math.max(1, limit)))
                .stream()
                .map(Notice::details)
                .toList();
    }

    /**
     * The caller has seen it.
     *
     * @throws ZvitException {@code NOTICE-UNKNOWN} also for somebody else's
     */
    public NoticeDetails read(long id) {
        CallerIdentity person = caller.require();
        Notice notice = notices.find(person.council(), person.username(), id)
                .orElseThrow(() -> new ZvitException(ErrorCode.NOTICE_UNKNOWN));
        notice.read();
        return notice.details();
    }

    /** The caller has seen all of them. */
    public void readAll() {
        CallerIdentity person = caller.require();
        notices.readAll(person.council(), person.username());
    }

    public NoticeChoices choices() {
        String person = caller.require().username();
        return notices.choices(List.of(person)).get(person);
    }

    public void choose(NoticeChoices choices) {
        notices.choose(caller.require().username(), choices);
    }
}
