package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import ua.zvit.notice.domain.FeedRepository;
import ua.zvit.notice.values.FeedOwner;
import ua.zvit.report.document.VerificationAddress;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * The caller's own secret address for a calendar program. Whoever has it reads due dates and titles of programmes, and can do
 * nothing; a new one makes the former worthless.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class MyFeed {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedRepository feeds;
    private Caller caller;

    protected MyFeed() {}

    @Inject
    public MyFeed(FeedRepository feeds, Caller caller) {
        this.feeds = feeds;
        this.caller = caller;
    }

    /** @return the whole address; empty where the caller has none */
    public Optional<String> address() {
        return feeds.feed(caller.require().username())
                .map(secret -> VerificationAddress.page("api/v1/public/calendar/" + secret + ".ics"));
    }

    /** @param language in which the calendar speaks */
    public void renew(String language) {
        CallerIdentity person = caller.require();
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        feeds.give(
                new FeedOwner(person.username(), person.council(), language),
                HexFormat.of().formatHex(secret));
    }

    public void revoke() {
        feeds.take(caller.require().username());
    }
}
