package ua.zvit.archive.domain;

import java.nio.charset.StandardCharsets;
import ua.zvit.shared.Sha256;

/**
 * A place in a council's chain of packages. The hash of a package is the SHA-256 of the hash of the one before it
 * followed by that of its own manifest, both as hexadecimal text; so no package can be changed, taken out or moved
 * without changing all that come after.
 *
 * @param sequence from 1 without gaps
 */
public record ChainLink(int sequence, String previousHash, String manifestSha256, String packageHash) {
    /** What stands before the first package. */
    public static final ChainLink BEGINNING = new ChainLink(0, "", "", "0".repeat(64));

    /** @return the link of the package that comes next */
    public ChainLink next(String nextManifest) {
        return new ChainLink(sequence + 1, packageHash, nextManifest, hash(packageHash, nextManifest));
    }

    public static String hash(String previousHash, String manifestSha256) {
        return Sha256.hex((previousHash + manifestSha256).getBytes(StandardCharsets.US_ASCII));
    }
}
