package ua.zvit.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The caller of the current request. The web module signs the caller in from the validated token before any use case
 * runs; nobody signed in means that every check of council and department fails (closed by default).
 */
@RequestScoped
public class Caller {
    private CallerIdentity identity;

    public void signIn(CallerIdentity validated) {
        this.identity = validated;
    }

    /** Makes the caller a stranger again. */
    public void signOut() {
        this.identity = null;
    }

    /**
     * @return the identity
     * @throws ZvitException {@code CALLER-UNKNOWN} when nobody is signed in or the person belongs to no council
     */
    public CallerIdentity require() {
        return Optional.ofNullable(identity)
                .filter(known -> known.council() != null)
                .orElseThrow(() -> new ZvitException(ErrorCode.CALLER_UNKNOWN));
    }

    /**
     * @return the identity, of whichever council or of none
     * @throws ZvitException {@code CALLER-UNKNOWN} when nobody is signed in
     */
    public CallerIdentity requireAnybody() {
        return identity().orElseThrow(() -> new ZvitException(ErrorCode.CALLER_UNKNOWN));
    }

    public Optional<CallerIdentity> identity() {
        return Optional.ofNullable(identity);
    }
}
