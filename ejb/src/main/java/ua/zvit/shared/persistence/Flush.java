package ua.zvit.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Writes what has changed now and not at the end of the transaction, so that whoever was too late is told in words. */
public final class Flush {
    private Flush() {}

    /** @throws ZvitException with the given code where somebody has changed the same meanwhile */
    public static void orTellStale(EntityManager entities, ErrorCode stale) {
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw new ZvitException(stale);
        }
    }
}
