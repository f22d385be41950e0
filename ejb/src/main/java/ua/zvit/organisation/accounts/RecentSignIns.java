package ua.zvit.organisation.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.organisation.values.Account;

/** Whom this server has noted lately, so that not every request writes. */
@ApplicationScoped
public class RecentSignIns {
    private static final Duration ENOUGH = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final Map<String, Noted> noted = new ConcurrentHashMap<>();

    /** An account as it was noted. */
    private record Noted(Account account, Instant at) {}

    /** @return true when it has to be noted (again), which then counts as done */
    public boolean isNew(Account account) {
        Instant now = Instant.now();
        Noted last = noted.get(account.username());
        if (last != null
                && last.account().equals(account)
                && last.at().plus(ENOUGH).isAfter(now)) {
            return false;
        }
        if (noted.size() >= MOST) {
            noted.clear();
        }
        noted.put(account.username(), new Noted(account, now));
        return true;
    }
}
