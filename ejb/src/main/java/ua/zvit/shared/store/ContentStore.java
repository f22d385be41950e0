package ua.zvit.shared.store;

import java.util.Optional;

/** Keeps contents by their SHA-256, 64 lower-case hexadecimal digits. */
public interface ContentStore {
    /** Keeps the content before it returns; does nothing when it is there already. */
    void put(String sha256, byte[] content);

    /** @return the content as it is kept, which the caller has to check; empty when it is missing */
    Optional<byte[]> get(String sha256);

    /** Removes what nothing needs any more; does nothing when it is not there. */
    void remove(String sha256);
}
