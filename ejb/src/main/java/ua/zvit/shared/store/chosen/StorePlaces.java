package ua.zvit.shared.store.chosen;

import java.util.Optional;

/**
 * Where contents of one use lie, as the settings name it; holds no secret.
 *
 * @param chosen where contents are put; empty for the database
 * @param former from where they are being moved; empty when from nowhere but, where one is chosen, the database
 */
public record StorePlaces(Optional<String> chosen, Optional<String> former) {
    /** @return whether there may be contents elsewhere than in the store in use */
    public boolean areSeveral() {
        return chosen.isPresent() || former.isPresent();
    }
}
