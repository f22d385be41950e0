package ua.zvit.operation.domain;

import java.util.Optional;
import ua.zvit.operation.values.MoveWish;

/** Where it is kept how far contents have been moved, by the use that they are kept for, such as {@code archive}. */
public interface MoveRepository {
    /** @param places from where to where; what is known of another pair does not count */
    Optional<MoveState> find(String use, String places);

    /** Notes what is to be done, and begins anew where the places are others. */
    void want(String use, String places, MoveWish wish);

    /** Adds what a run has done; what was wanted is done when the run was complete. */
    void note(String use, String places, MoveRun done);
}
