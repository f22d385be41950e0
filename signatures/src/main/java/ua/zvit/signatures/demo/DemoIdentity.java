package ua.zvit.signatures.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.zvit.signatures.chain.Providers;

/**
 * A key of the demo authority with its certificate and the issuers above it.
 *
 * @param issuers the direct issuer first, the root last; empty for a root
 */
public record DemoIdentity(
        DemoAlgorithm algorithm, PrivateKey key, X509Certificate certificate, List<X509Certificate> issuers) {

    public static final String ALIAS = "demo";

    public DemoIdentity {
        issuers = List.copyOf(issuers);
    }

    /** Reads back what {@link #pkcs12} wrote. */
    public static DemoIdentity read(DemoAlgorithm algorithm, byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", Providers.bouncyCastle());
            store.load(new ByteArrayInputStream(pkcs12), password);
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(ALIAS))
                    .map(X509Certificate.class::cast)
                    .toList();
            PrivateKey key = (PrivateKey) store.getKey(ALIAS, password);
            return new DemoIdentity(algorithm, key, chain.get(0), chain.subList(1, chain.size()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate and all above it. */
    public List<X509Certificate> chain() {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        chain.addAll(issuers);
        return chain;
    }

    /** The key and its chain as a PKCS#12 store under {@link #ALIAS}. */
    public byte[] pkcs12(char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", Providers.bouncyCastle());
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password, chain().toArray(X509Certificate[]::new));
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            store.store(encoded, password);
            return encoded.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
