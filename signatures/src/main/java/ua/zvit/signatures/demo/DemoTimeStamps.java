package ua.zvit.signatures.demo;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import ua.zvit.signatures.signing.TimeStampService;

/** The demo's own time-stamp service, within the server: real tokens (RFC 3161) under a certificate of the demo. */
public final class DemoTimeStamps {
    /** Name of its key beside the signers' keys. */
    static final String NAME = "time-stamps";

    /** Under the arc of examples: nobody's policy. */
    private static final String POLICY = "1.3.6.1.4.1.32473.1";

    private static volatile Opened opened;

    private DemoTimeStamps() {}

    /**
     * @param password of the key stores in the folder
     * @return the service of the key store in the folder of keys; empty where there is none
     */
    public static Optional<TimeStampService> in(Path folder, char[] password) {
        return Optional.of(folder.resolve(NAME + ".p12"))
                .filter(Files::isReadable)
                .map(store -> of(store, password));
    }

    /** The service of a key store as it stood at that time: opening one costs as much as signing. */
    private record Opened(Path store, FileTime written, TimeStampService service) {}

    private static TimeStampService of(Path store, char[] password) {
        try {
            FileTime written = Files.getLastModifiedTime(store);
            Opened known = opened;
            if (known == null
                    || !known.store().equals(store)
                    || !known.written().equals(written)) {
                known = new Opened(store, written, read(store, password));
                opened = known;
            }
            return known.service();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TimeStampService read(Path store, char[] password) {
        try {
            return of(DemoIdentity.read(DemoAlgorithm.ECDSA, Files.readAllBytes(store), password));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TimeStampService of(DemoIdentity identity) {
        KeyEntityTSPSource service = new KeyEntityTSPSource(identity.key(), identity.certificate(), identity.chain());
        service.setTsaPolicy(POLICY);
        return new TimeStampService(service);
    }
}
