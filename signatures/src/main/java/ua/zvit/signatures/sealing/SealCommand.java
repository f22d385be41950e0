package ua.zvit.signatures.sealing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import ua.zvit.signatures.CommandLanguage;
import ua.zvit.signatures.SignatureMessages;

/**
 * Encrypts or opens a file for whoever keeps the copies of an installation: {@code seal|open FILE TARGET}. For whom, the
 * environment tells: {@code ZVIT_BACKUP_CERTIFICATE} (X.509 with an RSA key) and {@code ZVIT_BACKUP_PASSPHRASE_FILE} for
 * both; to open, {@code ZVIT_BACKUP_KEY} (PKCS#12, with that passphrase) in place of the certificate. Ends with 0, or with 1
 * and a sentence when nothing was written.
 */
public final class SealCommand {
    private static final int REFUSED = 1;

    private final Map<String, String> environment;
    private final PrintStream err;
    private final SignatureMessages messages;

    SealCommand(Map<String, String> environment, PrintStream err) {
        this.environment = environment;
        this.err = err;
        this.messages = SignatureMessages.in(CommandLanguage.of(environment));
    }

    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new SealCommand(System.getenv(), err).run(List.of(arguments)));
    }

    int run(List<String> call) {
        if (call.size() != 3 || !List.of("seal", "open").contains(call.get(0))) {
            return refuse("signature.seal.usage");
        }
        Path file = Path.of(call.get(1));
        Path target = Path.of(call.get(2));
        try {
            return call.get(0).equals("seal") ? seal(file, target) : open(file, target);
        } catch (IOException | GeneralSecurityException | CMSException failed) {
            return refuse("signature.seal.failed", failed.getMessage());
        }
    }

    private int seal(Path file, Path target) throws IOException, GeneralSecurityException, CMSException {
        Optional<X509Certificate> certificate = certificate();
        Optional<char[]> passphrase = passphrase();
        if (certificate.isEmpty() && passphrase.isEmpty()) {
            return refuse("signature.seal.for-nobody");
        }
        if (certificate.isPresent()
                && !certificate.get().getPublicKey().getAlgorithm().equals("RSA")) {
            return refuse("signature.seal.not-rsa");
        }
        write(target, new SealedFile().seal(Files.readAllBytes(file), certificate, passphrase));
        return 0;
    }

    private int open(Path file, Path target) throws IOException, GeneralSecurityException {
        Optional<byte[]> content = new SealedFile().open(Files.readAllBytes(file), key(), passphrase());
        if (content.isEmpty()) {
            return refuse("signature.seal.not-opened");
        }
        write(target, content.get());
        return 0;
    }

    private static void write(Path target, byte[] content) throws IOException {
        Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }

    private Optional<X509Certificate> certificate() throws IOException, GeneralSecurityException {
        Optional<Path> file = file("ZVIT_BACKUP_CERTIFICATE");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Optional.of(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
    }

    private Optional<PrivateKey> key() throws IOException, GeneralSecurityException {
        Optional<Path> file = file("ZVIT_BACKUP_KEY");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        char[] password = passphrase().orElse(new char[0]);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file.get())) {
            store.load(in, password);
        }
        return Optional.ofNullable((PrivateKey) store.getKey(store.aliases().nextElement(), password));
    }

    /** The first line of the file, without the line's end, which an editor adds. */
    private Optional<char[]> passphrase() throws IOException {
        Optional<Path> file = file("ZVIT_BACKUP_PASSPHRASE_FILE");
        return file.isEmpty()
                ? Optional.empty()
                : Files.readString(file.get())
                        .lines()
                        .findFirst()
                        .filter(line -> !line.isBlank())
                        .map(String::toCharArray);
    }

    private Optional<Path> file(String setting) {
        return Optional.ofNullable(environment.get(setting))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private int refuse(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
        return REFUSED;
    }
}
