package ua.zvit.signatures.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A signing key in a PKCS#12 file or on a PKCS#11 token (a hardware module or a smart card). */
public final class TokenSigningKey implements SigningKey {

    private final AbstractKeyStoreTokenConnection token;
    private final DSSPrivateKeyEntry entry;
    private final Runnable release;

    private TokenSigningKey(AbstractKeyStoreTokenConnection token, DSSPrivateKeyEntry entry, Runnable release) {
        this.token = token;
        this.entry = entry;
        this.release = release;
    }

    /**
     * A key in a PKCS#12 store.
     *
     * @param alias null where the store has one key only
     */
    public static TokenSigningKey inPkcs12(byte[] store, char[] password, String alias) {
        try {
            Pkcs12SignatureToken token = new Pkcs12SignatureToken(store, new PasswordProtection(password));
            return open(token, alias, token::close);
        } catch (DSSException e) {
            throw new SigningFailed("The key store cannot be opened", e);
        }
    }

    /**
     * A key on a token behind a PKCS#11 library. One is opened at a time, though several may sign at once.
     *
     * @param library the library that the token's maker ships
     * @param slot number that the library gives it; empty for the first in the library's list
     * @param alias null where the token has one key only
     */
    public static synchronized TokenSigningKey onPkcs11(Path library, OptionalInt slot, char[] pin, String alias) {
        SharedToken token = SharedToken.borrow(library, slot, pin);
        return open(token.connection(), alias, token::giveBack);
    }

    private static TokenSigningKey open(AbstractKeyStoreTokenConnection token, String alias, Runnable release) {
        DSSPrivateKeyEntry entry = null;
        try {
            entry = alias == null ? only(token) : token.getKey(alias);
        } catch (DSSException e) {
            throw new SigningFailed("The key store cannot be opened", e);
        } finally {
            if (entry == null) {
                release.run();
            }
        }
        if (entry == null) {
            throw new NoSuchKey();
        }
        return new TokenSigningKey(token, entry, release);
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
        release.run();
    }

    private static DSSPrivateKeyEntry only(AbstractKeyStoreTokenConnection token) {
        List<DSSPrivateKeyEntry> keys = token.getKeys();
        return keys.size() == 1 ? keys.get(0) : null;
    }
}
