package ua.zvit.signature.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TokenSigningKey;

/**
 * Key stores of the server that were opened lately: opening one takes as long as signing. Opened anew when its file has
 * changed, and after some minutes in any case. Whoever could read the keys here could read the password as well.
 */
final class OpenedStores {
    private static final int MOST = 200;
    private static final Duration AGE = Duration.ofMinutes(10);

    private final Map<Path, Opened> opened = new ConcurrentHashMap<>();

    /** @return the key of a PKCS#12 store, to be closed without harm to those who sign at the same time */
    SigningKey key(Path store, char[] password) throws IOException {
        BasicFileAttributes file = Files.readAttributes(store, BasicFileAttributes.class);
        opened.values().removeIf(Opened::isOld);
        Opened known = opened.get(store);
        if (known == null || !known.isOf(file)) {
            known = new Opened(
                    file.lastModifiedTime(),
                    file.fileKey(),
                    Instant.now(),
                    TokenSigningKey.inPkcs12(Files.readAllBytes(store), password, null));
            if (opened.size() < MOST) {
                opened.put(store, known);
            }
        }
        return new Lent(known.key());
    }

    /** A store as it stood at that time. */
    private record Opened(FileTime written, Object fileKey, Instant at, SigningKey key) {
        boolean isOf(BasicFileAttributes file) {
            return written.equals(file.lastModifiedTime()) && Objects.equals(fileKey, file.fileKey());
        }

        boolean isOld() {
            return at.plus(AGE).isBefore(Instant.now());
        }
    }

    /** A key that stays open for the next. */
    private record Lent(SigningKey key) implements SigningKey {
        @Override
        public List<X509Certificate> chain() {
            return key.chain();
        }

        @Override
        public byte[] sign(byte[] toBeSigned) {
            return key.sign(toBeSigned);
        }

        @Override
        public void close() {
            // nothing is given back: the store stays open
        }
    }
}
