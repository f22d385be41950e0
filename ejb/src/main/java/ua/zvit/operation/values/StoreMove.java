package ua.zvit.operation.values;

import java.time.Instant;

/**
 * How far contents of one use have been moved.
 *
 * @param use such as {@code archive}
 * @param from where they come from
 * @param to where they go to
 * @param wanted what the operator has asked for and has not been done yet
 * @param copied contents that were copied and read back
 * @param bytes size of these
 * @param forgotten contents that were taken from where they came from
 * @param damaged contents that are not what their hash says and were left where they are
 * @param complete whether the last run has looked at everything
 * @param ranAt when the last run ended; null before the first
 */
public record StoreMove(
        String use,
        String from,
        String to,
        MoveWish wanted,
        long copied,
        long bytes,
        long forgotten,
        int damaged,
        boolean complete,
        Instant ranAt) {
    /** Where contents are when they are in no store outside. */
    public static final String DATABASE = "database";

    private static final String ARCHIVE = "archive";

    /** @return whether the former store may be told to let go; contents of packages leave the database by an act alone */
    public boolean isForgettable() {
        return isReady() && !(use.equals(ARCHIVE) && from.equals(DATABASE));
    }

    /** @return false where nothing was ever kept elsewhere */
    public boolean isUnderWay() {
        return !isReady() || damaged > 0 || !from.equals(DATABASE) || copied > forgotten && isForgettable();
    }

    /** @return whether everything is in its new place, so that the old one may be forgotten */
    public boolean isReady() {
        return complete && ranAt != null && wanted == MoveWish.NOTHING;
    }
}
