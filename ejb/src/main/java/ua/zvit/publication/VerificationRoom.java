package ua.zvit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.apart.Places;

/**
 * Files of strangers are examined here: fewer at a time than there are places, so that those who work always find one
 * free, and with a short queue, for whoever waits holds a thread of the server. The work itself ends by the budget of
 * {@link ua.zvit.signatures.apart.GuardedVerifier}.
 */
@ApplicationScoped
class VerificationRoom {
    private static final int PLACES = 2;
    private static final int MOST_WAITING = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Places places = new Places(PLACES, MOST_WAITING, () -> new ZvitException(ErrorCode.VERIFY_BUSY));

    /** @throws ZvitException {@code VERIFY-BUSY} when no place gets free */
    <T> T examine(Supplier<T> work) {
        places.enter(PATIENCE);
        try {
            return work.get();
        } finally {
            places.leave();
        }
    }
}
