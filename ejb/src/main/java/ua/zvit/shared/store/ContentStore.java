package ua.zvit.shared.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps contents by their SHA-256, 64 lower-case hexadecimal digits. One store for each {@link ContentUse}; which one is
 * wanted, {@link Contents} says where it is injected. All throw {@link ua.zvit.shared.outage.StoreAway} while the store
 * can't be reached.
 */
public interface ContentStore {
    /** Keeps the content before it returns; does nothing when it is there already. */
    void put(String sha256, byte[] content);

    /** @return the content as it is kept, which the caller has to check; empty when it is missing */
    Optional<byte[]> get(String sha256);

    /** @return whether something is kept under that name */
    boolean holds(String sha256);

    /** Removes what nothing needs any more; does nothing when it is not there. */
    void remove(String sha256);

    /** @return the hash of every content that is kept, in no order */
    List<String> hashes();

    /** Takes away what a server that was stopped has left half written before then. */
    void sweep(Instant before);
}
