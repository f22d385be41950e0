package ua.zvit.signature.collection;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;
import ua.zvit.signatures.demo.DemoIdentity;

/**
 * A token without hardware (SoftHSM), initialised for one test: what stands behind its PKCS#11 library is as strange to
 * the application as a smart card. The library finds its configuration by a variable that the build sets.
 */
final class SoftToken {
    private static final String CONFIGURATION = System.getenv("SOFTHSM2_CONF");

    private final Path library;
    private final String pin;

    private final long slot;

    private SoftToken(Path library, String pin, long slot) {
        this.slot = slot;
        this.library = library;
        this.pin = pin;
    }

    /** Skips the test, visibly, where SoftHSM is not installed. */
    static SoftToken in(Path folder, String pin) throws IOException, InterruptedException {
        Path library = installed();
        assumeTrue(library != null && CONFIGURATION != null, "SKIPPED: SoftHSM (softhsm2) is not installed");
        Path configuration = Path.of(CONFIGURATION);
        Files.createDirectories(configuration.getParent());
        Files.writeString(configuration, "directories.tokendir = " + folder + "\nlog.level = ERROR\n");
        Process made = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "zvit",
                        "--pin",
                        pin,
                        "--so-pin",
                        "314159")
                .redirectErrorStream(true)
                .start();
        String told = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(told);
        }
        return new SoftToken(library, pin, Long.parseLong(told.replaceAll("(?s).*slot (\\d+)\\s*$", "$1")));
    }

    Path library() {
        return library;
    }

    /** The number that the library gave it; never 0. */
    long slot() {
        return slot;
    }

    /** Puts keys on the token, as the program of its maker would. */
    void put(String name, DemoIdentity identity) throws IOException, GeneralSecurityException, LoginException {
        Path settings = Files.createTempFile("token", ".cfg");
        Files.writeString(
                settings,
                "name = Filling\nlibrary = " + library + "\nslotListIndex = 0\n"
                        + "attributes(*, CKO_PRIVATE_KEY, *) = {\n CKA_SIGN = true\n CKA_SENSITIVE = true\n}\n");
        AuthProvider provider = (AuthProvider) Security.getProvider("SunPKCS11").configure(settings.toString());
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, pin.toCharArray());
        token.setKeyEntry(name, identity.key(), null, identity.chain().toArray(X509Certificate[]::new));
        Files.delete(settings);
        provider.logout();
    }

    private static Path installed() {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst()
                .orElse(null);
    }
}
