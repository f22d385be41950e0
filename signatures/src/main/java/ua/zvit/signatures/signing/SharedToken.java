package ua.zvit.signatures.signing;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A PKCS#11 token that several may sign with at once. A program is logged in to a token as a whole: who logs out while
 * another one signs would take the key out of that one's hands. So there is one login, which ends with the last signer.
 */
final class SharedToken {
    /** What the library of signatures takes for "not given". */
    private static final int UNSET = -1;

    private static final Map<Address, SharedToken> OPEN = new HashMap<>();

    private final Address address;
    private final AbstractKeyStoreTokenConnection connection;
    private int borrowers;

    private SharedToken(Address address, char[] pin) {
        this.address = address;
        this.connection = new Pkcs11SignatureToken(
                address.library().toString(),
                new PrefilledPasswordCallback(new PasswordProtection(pin)),
                address.slot().orElse(UNSET),
                address.slot().isPresent() ? UNSET : 0,
                null);
    }

    private record Address(Path library, OptionalInt slot) {}

    /** Opened by the first who asks; each has to give it back. */
    static SharedToken borrow(Path library, OptionalInt slot, char[] pin) {
        synchronized (OPEN) {
            SharedToken token =
                    OPEN.computeIfAbsent(new Address(library, slot), address -> new SharedToken(address, pin));
            token.borrowers++;
            return token;
        }
    }

    AbstractKeyStoreTokenConnection connection() {
        return connection;
    }

    void giveBack() {
        synchronized (OPEN) {
            borrowers--;
            if (borrowers == 0) {
                OPEN.remove(address);
                connection.close();
            }
        }
    }
}
