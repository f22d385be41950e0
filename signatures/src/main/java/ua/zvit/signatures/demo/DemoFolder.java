package ua.zvit.signatures.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;

/**
 * Where a demo keeps its signing: {@code keys} on the server, {@code outside} what people would hold themselves, {@code
 * trust} the anchors and revocation lists, {@code authority} the keys of the authority itself. For the owner's eyes only.
 */
final class DemoFolder {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;
    private final char[] password;

    DemoFolder(Path folder, char[] password) {
        this.folder = folder;
        this.password = password.clone();
    }

    boolean exists() {
        return Files.isRegularFile(authority(DemoAlgorithm.DSTU));
    }

    void create() {
        try {
            for (String part : new String[] {"keys", "outside", "trust", "authority"}) {
                Files.createDirectories(folder.resolve(part));
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Keeps a key that the server signs with. */
    void keepOnServer(String name, DemoIdentity identity) {
        write("keys/" + name + ".p12", identity.pkcs12(password));
    }

    /** Keeps a key that a person would hold. */
    void keepOutside(String name, DemoIdentity identity) {
        write(outside(name, identity.algorithm()), identity.pkcs12(password));
    }

    DemoIdentity readOutside(String name, DemoAlgorithm algorithm) {
        return read(folder.resolve(outside(name, algorithm)), algorithm);
    }

    boolean hasOutside(String name, DemoAlgorithm algorithm) {
        return Files.isRegularFile(folder.resolve(outside(name, algorithm)));
    }

    void keepAuthority(DemoIdentity identity) {
        write(folder.relativize(authority(identity.algorithm())).toString(), identity.pkcs12(password));
        write("trust/" + word(identity.algorithm()) + ".pem", pem("CERTIFICATE", encoded(identity.certificate())));
    }

    DemoIdentity readAuthority(DemoAlgorithm algorithm) {
        return read(authority(algorithm), algorithm);
    }

    void keepList(DemoAlgorithm algorithm, X509CRL list) {
        try {
            write("trust/" + word(algorithm) + ".crl", pem("X509 CRL", list.getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path authority(DemoAlgorithm algorithm) {
        return folder.resolve("authority").resolve(word(algorithm) + ".p12");
    }

    private static String outside(String name, DemoAlgorithm algorithm) {
        return "outside/" + name + "-" + word(algorithm) + ".p12";
    }

    private static String word(DemoAlgorithm algorithm) {
        return algorithm.name().toLowerCase(Locale.ROOT);
    }

    private DemoIdentity read(Path store, DemoAlgorithm algorithm) {
        try {
            return DemoIdentity.read(algorithm, Files.readAllBytes(store), password);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] pem(String kind, byte[] content) {
        String text =
                "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
