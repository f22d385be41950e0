package ua.zvit.signature.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A signing key in a PKCS#12 file or on a PKCS#11 token (a hardware module or a smart card). */
public final class TokenSigningKey implements SigningKey {

    private final AbstractKeyStoreTokenConnection token;
    private final DSSPrivateKeyEntry entry;

    private TokenSigningKey(AbstractKeyStoreTokenConnection token, DSSPrivateKeyEntry entry) {
        this.token = token;
        this.entry = entry;
    }

    /**
     * A key in a PKCS#12 store.
     *
     * @param alias null where the store has one key only
     */
    public static TokenSigningKey inPkcs12(byte[] store, char[] password, String alias) {
        return open(() -> new Pkcs12SignatureToken(store, new PasswordProtection(password)), alias);
    }

    /**
     * A key on a token behind a PKCS#11 library.
     *
     * @param library the library that the token's maker ships
     * @param alias null where the token has one key only
     */
    public static TokenSigningKey onPkcs11(Path library, int slot, char[] pin, String alias) {
        return open(() -> new Pkcs11SignatureToken(library.toString(), new PasswordProtection(pin), slot), alias);
    }

    private static TokenSigningKey open(Supplier<AbstractKeyStoreTokenConnection> store, String alias) {
        try {
            AbstractKeyStoreTokenConnection token = store.get();
            DSSPrivateKeyEntry entry = alias == null ? only(token) : token.getKey(alias);
            if (entry == null) {
                token.close();
                throw new SigningFailed("The key store has no such key", null);
            }
            return new TokenSigningKey(token, entry);
        } catch (DSSException e) {
            throw new SigningFailed("The key store cannot be opened", e);
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return Arrays.stream(entry.getCertificateChain())
                .map(CertificateToken::getCertificate)
                .toList();
    }

    @Override
    public byte[] sign(byte[] toBeSigned) {
        try {
            return token.sign(new ToBeSigned(toBeSigned), DigestAlgorithm.SHA256, entry)
                    .getValue();
        } catch (DSSException e) {
            throw new SigningFailed("The key refuses to sign", e);
        }
    }

    @Override
    public void close() {
        token.close();
    }

    private static DSSPrivateKeyEntry only(AbstractKeyStoreTokenConnection token) {
        List<DSSPrivateKeyEntry> keys = token.getKeys();
        return keys.size() == 1 ? keys.get(0) : null;
    }
}
