package ua.zvit.archive.store;

import java.util.Optional;

/** Keeps contents by their SHA-256, 64 lower-case hexadecimal digits. */
public interface ArchiveStore {
    /** Keeps the content before it returns; does nothing when it is there already. */
    void put(String sha256, byte[] content);

    /** @return the content as it is kept, which the caller has to check; empty when it is missing */
    Optional<byte[]> get(String sha256);

    /** Removes what an act has disposed of; does nothing when it is not there. */
    void remove(String sha256);
}
