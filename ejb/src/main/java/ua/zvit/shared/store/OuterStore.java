package ua.zvit.shared.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** A store outside of the database, which knows nothing of its transactions. */
public interface OuterStore extends ContentStore {
    /**
     * Makes sure as far as possible that the content can be kept, without giving it its name yet.
     *
     * @return how it gets its name; empty when it is there already
     */
    Optional<Staged> prepare(String sha256, byte[] content);

    /** @return the content as a stream that the caller closes, and has to check; empty when it is missing */
    Optional<InputStream> open(String sha256);

    /** Tells everything that lies there, contents and strangers, until the listener answers false. */
    void list(Predicate<Kept> listener);

    /** @return where it is, in the form of the setting; holds no secret */
    String place();

    /** @return whether the store answers and its place is there */
    boolean answers();

    /** A content on its way. Both may be called once each; what was published stays. */
    interface Staged {
        /** Gives the content its name; does nothing when it is there already. */
        void publish();

        /** Takes away what was staged; what was published stays. */
        void discard();
    }

    /**
     * Something that lies in the store.
     *
     * @param name within the store
     * @param sha256 empty when it is no content
     * @param changed when it was last written
     */
    record Kept(String name, Optional<String> sha256, Instant changed) {}
}
