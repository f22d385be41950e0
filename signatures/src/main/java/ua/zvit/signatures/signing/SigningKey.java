package ua.zvit.signatures.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** A key the server may sign with, wherever it is kept. It never leaves its store. Close it to release the store. */
public interface SigningKey extends AutoCloseable {

    /** The signer's certificate first, then its issuers as far as the store has them. */
    List<X509Certificate> chain();

    /** Signs with SHA-256 and the algorithm of the key: RSA (PKCS#1 1.5) or ECDSA. */
    byte[] sign(byte[] toBeSigned);

    @Override
    void close();

    default X509Certificate certificate() {
        return chain().get(0);
    }
}
