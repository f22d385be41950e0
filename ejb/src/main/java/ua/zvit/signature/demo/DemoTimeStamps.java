package ua.zvit.signature.demo;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ua.zvit.shared.Settings;

/** The demo's own time-stamp service, within the server: real tokens (RFC 3161) under a certificate of the demo. */
public final class DemoTimeStamps {
    /** Name of its key beside the signers' keys. */
    static final String NAME = "time-stamps";

    /** Under the arc of examples: nobody's policy. */
    private static final String POLICY = "1.3.6.1.4.1.32473.1";

    private DemoTimeStamps() {}

    /** @return the service of the key store in the folder of keys; empty where there is none */
    public static Optional<TSPSource> configured() {
        return Settings.text("zvit.keys")
                .map(folder -> Path.of(folder, NAME + ".p12"))
                .filter(Files::isReadable)
                .map(DemoTimeStamps::of);
    }

    private static TSPSource of(Path store) {
        try {
            char[] password = Settings.text("zvit.keys.password").orElse("").toCharArray();
            return of(DemoIdentity.read(DemoAlgorithm.ECDSA, Files.readAllBytes(store), password));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TSPSource of(DemoIdentity identity) {
        KeyEntityTSPSource service = new KeyEntityTSPSource(identity.key(), identity.certificate(), identity.chain());
        service.setTsaPolicy(POLICY);
        return service;
    }
}
