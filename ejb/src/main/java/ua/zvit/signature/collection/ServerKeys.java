package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.values.KeyState;
import ua.zvit.signatures.signing.NoSuchKey;
import ua.zvit.signatures.signing.SigningFailed;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TokenSigningKey;

/**
 * The keys that the server keeps for people and for the council's seal: a PKCS#12 file for each in the folder {@code
 * zvit.keys}, or an entry for each on the token behind the PKCS#11 library {@code zvit.pkcs11}. A key serves the login
 * name that its file or entry bears, and nobody else.
 */
@ApplicationScoped
public class ServerKeys {
    private static final Logger LOG = System.getLogger(ServerKeys.class.getName());
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");
    private static final String SEAL = "seal-";

    private final OpenedStores stores = new OpenedStores();
    private Caller caller;

    protected ServerKeys() {}

    @Inject
    public ServerKeys(Caller caller) {
        this.caller = caller;
    }

    /** @return whether the caller can be asked to sign here; a token tells only when it is used */
    public boolean hasOfCaller() {
        return store(caller.require().username()).isPresent() || library().isPresent();
    }

    /** @return the state of the key that somebody signs with here; opens it as signing would */
    public KeyState ofPerson(String username) {
        return state(username);
    }

    /** @return the state of the key of the caller's council's seal */
    public KeyState ofSeal() {
        return state(SEAL + caller.require().council());
    }

    private KeyState state(String name) {
        if (name == null || store(name).isEmpty()) {
            return library().isPresent() ? KeyState.onToken() : KeyState.missing();
        }
        try (SigningKey key = inStore(store(name).get())) {
            return KeyState.found(key.certificate(), Instant.now());
        } catch (SigningFailed | IOException unusable) {
            LOG.log(Level.WARNING, "The key " + name + " can't be used", unusable);
            return KeyState.unusable();
        }
    }

    /** @throws ZvitException {@code SIGNATURE-NO-KEY}, {@code SIGNATURE-KEY-UNUSABLE} */
    SigningKey ofCaller() {
        return open(caller.require().username(), ErrorCode.SIGNATURE_NO_KEY);
    }

    /** @throws ZvitException {@code SIGNATURE-NO-SEAL}, {@code SIGNATURE-KEY-UNUSABLE} */
    SigningKey seal() {
        return open(SEAL + caller.require().council(), ErrorCode.SIGNATURE_NO_SEAL);
    }

    private SigningKey open(String name, ErrorCode missing) {
        Optional<Path> store = store(name);
        Optional<Path> library = library();
        if (store.isEmpty() && library.isEmpty()) {
            throw new ZvitException(missing, name);
        }
        try {
            return store.isPresent() ? stores.key(store.get(), password()) : onToken(library.get(), name);
        } catch (NoSuchKey none) {
            throw new ZvitException(missing, name);
        } catch (SigningFailed | IOException unusable) {
            LOG.log(Level.WARNING, "The key " + name + " can't be used", unusable);
            throw new ZvitException(ErrorCode.SIGNATURE_KEY_UNUSABLE, name);
        }
    }

    private static SigningKey inStore(Path store) throws IOException {
        return TokenSigningKey.inPkcs12(Files.readAllBytes(store), password(), null);
    }

    private static SigningKey onToken(Path library, String name) {
        return TokenSigningKey.onPkcs11(library, slot(), password(), name);
    }

    private static OptionalInt slot() {
        Optional<String> told = Settings.text("zvit.pkcs11.slot").map(String::strip);
        try {
            return told.isPresent() ? OptionalInt.of(Integer.parseInt(told.get())) : OptionalInt.empty();
        } catch (NumberFormatException otherwise) {
            throw new IllegalStateException(
                    "Setting zvit.pkcs11.slot must be a whole number, not: " + told.get(), otherwise);
        }
    }

    private static Optional<Path> store(String name) {
        return Settings.text("zvit.keys")
                .filter(folder -> PLAIN.matcher(name).matches())
                .map(folder -> Path.of(folder, name + ".p12"))
                .filter(Files::isRegularFile);
    }

    private static Optional<Path> library() {
        return Settings.text("zvit.pkcs11").map(Path::of);
    }

    private static char[] password() {
        return Settings.text("zvit.keys.password").orElse("").toCharArray();
    }
}
