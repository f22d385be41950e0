package ua.zvit.shared.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Under which name a content lies in a store outside of the database: {@code ab/cd/abcd…}, by its SHA-256. */
public final class ContentName {
    private static final String HASH = "[0-9a-f]{64}";
    private static final int FIRST = 2;
    private static final int SECOND = 4;
    private static final int CHUNK = 128 * 1024;

    private ContentName() {}

    /** @throws IllegalArgumentException when it is no SHA-256 of 64 lower-case hexadecimal digits */
    public static String of(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return sha256.substring(0, FIRST) + "/" + sha256.substring(FIRST, SECOND) + "/" + sha256;
    }

    /** @return the hash of the content that has this name; empty when it is no content's name */
    public static Optional<String> hash(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.matches(HASH) && of(last).equals(name) ? Optional.of(last) : Optional.empty();
    }

    /** Reads a content to its end and closes it. */
    public static Digest digest(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (content) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
            }
        }
        return new Digest(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** @param size bytes */
    public record Digest(String sha256, long size) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
