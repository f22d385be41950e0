package ua.zvit.signature.collection;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoKeysCommand;
import ua.zvit.signatures.signing.CadesSigner;

/**
 * The demo's keys in a folder of this test class, named by the settings as {@code ./zvit run} names them. They are made
 * once for all classes, which takes long.
 */
final class DemoSigning implements BeforeAllCallback, AfterAllCallback {
    /** Named by a property, so that none of the surroundings counts. */
    static final Map<String, String> PASSWORD = Map.of("zvit.keys.password", "for tests");

    private Path folder;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("zvit-signing");
        set(PASSWORD);
        FileUtils.copyDirectory(made(context).folder(), folder.toFile());
        set(Map.of(
                "zvit.demo", "true",
                "zvit.keys", folder.resolve("keys").toString(),
                "zvit.trust", folder.resolve("trust").toString()));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        for (String name : new String[] {
            "zvit.demo",
            "zvit.keys",
            "zvit.keys.password",
            "zvit.trust",
            "zvit.pkcs11",
            "zvit.tsa.url",
            "zvit.signature.level",
            "zvit.signature.require-trust"
        }) {
            System.clearProperty(name);
        }
    }

    private static Made made(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Made.class, made -> Made.now(), Made.class);
    }

    /** The keys of all classes, which end with the last of them. */
    private record Made(File folder) implements AutoCloseable {
        static Made now() {
            try {
                Path folder = Files.createTempDirectory("zvit-demo-keys");
                DemoKeysCommand.make(folder, PASSWORD.get("zvit.keys.password").toCharArray());
                return new Made(folder.toFile());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() throws IOException {
            FileUtils.deleteDirectory(folder);
        }
    }

    static void set(Map<String, String> settings) {
        settings.forEach(System::setProperty);
    }

    Path folder() {
        return folder;
    }

    /** Signs as that person would elsewhere. */
    CadesSigner outside(String user, DemoAlgorithm algorithm) {
        DemoIdentity identity = identity(user, algorithm);
        return new CadesSigner(identity.key(), identity.chain());
    }

    /** The key that the person has outside of the server. */
    DemoIdentity identity(String user, DemoAlgorithm algorithm) {
        String name = user + "-" + algorithm.name().toLowerCase(java.util.Locale.ROOT) + ".p12";
        try {
            byte[] store = Files.readAllBytes(folder.resolve("outside").resolve(name));
            return DemoIdentity.read(
                    algorithm, store, PASSWORD.get("zvit.keys.password").toCharArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
