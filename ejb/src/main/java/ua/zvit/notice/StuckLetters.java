package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import ua.zvit.notice.domain.Notice;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.values.StuckLetter;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Letters of the own council that will not go by themselves, for the administrator, who may let them go again. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StuckLetters {
    private NoticeRepository notices;
    private Caller caller;

    protected StuckLetters() {}

    @Inject
    public StuckLetters(NoticeRepository notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    /** @return newest first, 200 at most */
    public List<StuckLetter> list() {
        return stuck().stream().map(Notice::letter).toList();
    }

    /** @throws ZvitException {@code NOTICE-UNKNOWN} when it is not stuck any more */
    public void tryAgain(long id) {
        stuck().stream()
                .filter(letter -> letter.id() == id)
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.NOTICE_UNKNOWN))
                .tryAgain(Instant.now());
    }

    private List<Notice> stuck() {
        return notices.stuck(caller.require().council(), Instant.now());
    }
}
