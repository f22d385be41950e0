package ua.zvit.report.former;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.former.FormerRepository;
import ua.zvit.report.values.former.Promise;
import ua.zvit.report.values.former.PromiseFate;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A department says what became of what the report of the period before promised of its measure. */
@Stateless
public class AnswerPromise {
    private ReportAccess access;
    private PeriodBefore before;
    private FormerRepository former;

    protected AnswerPromise() {}

    @Inject
    public AnswerPromise(ReportAccess access, PeriodBefore before, FormerRepository former) {
        this.access = access;
        this.before = before;
        this.former = former;
    }

    /**
     * @param key of the promise
     * @param fate null for one that nobody knows
     * @param version of the answer that stands there; 0 for none
     * @return version of the answer as it stands now
     * @throws ZvitException {@code PROMISE-UNKNOWN}, {@code PROMISE-FATE}, {@code PROMISE-STALE}, {@code ENTRY-LOCKED}, {@code
     *     ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-UNKNOWN}
     */
    @RolesAllowed(Roles.DRAFTER)
    public int answer(long reportId, String measure, String key, PromiseFate fate, int version) {
        Viewer viewer = access.viewer();
        Entry entry = access.writable(viewer, reportId, measure);
        Promise promise = before.of(entry, viewer).stream()
                .flatMap(told -> told.promises().stream())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.PROMISE_UNKNOWN));
        if (fate == null) {
            throw new ZvitException(ErrorCode.PROMISE_FATE);
        }
        String name = viewer.person().displayName();
        Promise answered = new Promise(key, promise.words(), fate, name, Instant.now(), version);
        if (!former.keep(entry.id(), answered, viewer.person())) {
            throw new ZvitException(ErrorCode.PROMISE_STALE);
        }
        return version + 1;
    }
}
