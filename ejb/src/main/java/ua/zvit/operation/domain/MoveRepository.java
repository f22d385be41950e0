package ua.zvit.operation.domain;

import java.util.Optional;
import ua.zvit.operation.values.MoveWish;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.chosen.MovedContents;

/** Where it is kept how far contents have been moved. */
public interface MoveRepository {
    /** @param places from where to where; what is known of another pair does not count */
    Optional<MoveState> find(ContentUse use, String places);

    /** Notes what is to be done, and begins anew where the places are others. */
    void want(ContentUse use, String places, MoveWish wish);

    /** Adds what a run has done; what was wanted is done when the run was complete. */
    void note(ContentUse use, String places, MovedContents done);
}
