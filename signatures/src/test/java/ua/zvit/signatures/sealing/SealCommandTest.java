package ua.zvit.signatures.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed is opened by the key or the passphrase that it was sealed for, and by nobody and nothing else. */
class SealCommandTest {
    private static final String WORDS = "keys of a council, ключі ради";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path clear;
    private Path sealed;

    @BeforeEach
    void writeWords() throws IOException {
        clear = Files.writeString(folder.resolve("clear"), WORDS);
        sealed = folder.resolve("sealed");
    }

    @Test
    void isOpenedByThePassphraseThatItWasSealedWith() throws Exception {
        Map<String, String> known = passphrase("слово, якого ніхто не знає\n");
        assertThat(run(known, "seal", clear, sealed)).isZero();
        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("keys of");
        Path opened = folder.resolve("opened");
        assertThat(run(known, "open", sealed, opened)).as(said.toString()).isZero();
        assertThat(opened).hasContent(WORDS);
    }

    @Test
    void isOpenedByTheKeyOfTheCertificateAlone() throws Exception {
        Path store = folder.resolve("operator.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "operator",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-dname",
                "CN=operator",
                store);
        Path certificate = folder.resolve("operator.pem");
        keytool("-exportcert", "-rfc", "-alias", "operator", "-file", certificate.toString(), store);
        assertThat(run(Map.of("ZVIT_BACKUP_CERTIFICATE", certificate.toString()), "seal", clear, sealed))
                .as(said.toString())
                .isZero();
        Path opened = folder.resolve("opened");
        assertThat(run(passphrase("secret"), "open", sealed, opened)).isEqualTo(1);
        Map<String, String> holder = new HashMap<>(passphrase("secret"));
        holder.put("ZVIT_BACKUP_KEY", store.toString());
        assertThat(run(holder, "open", sealed, opened)).as(said.toString()).isZero();
        assertThat(opened).hasContent(WORDS);
    }

    @Test
    void anotherPassphraseAndAChangedByteOpenNothing() throws Exception {
        assertThat(run(passphrase("right"), "seal", clear, sealed)).isZero();
        assertThat(run(passphrase("wrong"), "open", sealed, folder.resolve("opened")))
                .isEqualTo(1);
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length - WORDS.length()] ^= 1;
        Files.write(sealed, bytes);
        assertThat(run(passphrase("right"), "open", sealed, folder.resolve("opened")))
                .isEqualTo(1);
        assertThat(folder.resolve("opened")).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("can’t be opened");
    }

    @Test
    void nothingIsSealedForNobody() {
        assertThat(run(Map.of(), "seal", clear, sealed)).isEqualTo(1);
        assertThat(sealed).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("ZVIT_BACKUP_PASSPHRASE_FILE");
    }

    private Map<String, String> passphrase(String words) throws IOException {
        return Map.of(
                "ZVIT_BACKUP_PASSPHRASE_FILE",
                Files.writeString(Files.createTempFile(folder, "passphrase", ""), words)
                        .toString());
    }

    private int run(Map<String, String> settings, String verb, Path file, Path target) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("ZVIT_LANG", "en");
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new SealCommand(environment, err).run(List.of(verb, file.toString(), target.toString()));
    }

    private static void keytool(Object... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        for (int place = 0; place < arguments.length - 1; place++) {
            command.add(arguments[place].toString());
        }
        command.addAll(List.of(
                "-keystore",
                arguments[arguments.length - 1].toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
    }
}
