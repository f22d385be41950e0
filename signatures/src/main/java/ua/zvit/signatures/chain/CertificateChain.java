package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The way from a signer's certificate upwards, as far as it goes.
 *
 * @param path the signer first; never empty
 * @param end how the way ends
 */
record CertificateChain(List<X509Certificate> path, End end) {

    /** How a chain ends. */
    enum End {
        /** At a configured anchor. */
        ANCHOR,
        /** At a self-signed certificate that nobody configured. */
        FOREIGN_ROOT,
        /** The issuer's certificate is not at hand. */
        ISSUER_MISSING,
        /** A certificate of the issuer's name is at hand but did not sign this one. */
        BROKEN,
        /** Longer than any honest chain. */
        TOO_LONG
    }

    CertificateChain {
        path = List.copyOf(path);
    }

    X509Certificate last() {
        return path.get(path.size() - 1);
    }
}
