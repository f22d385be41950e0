package ua.zvit.signatures.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.verification.SignatureVerifier;

/** The demo authority in a folder, and what its people sign outside: every kind of file verifies. */
class SignCommandTest {
    private static final char[] PASSWORD = "demo".toCharArray();

    @TempDir
    static Path folder;

    private static Path document;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void makeKeys() throws IOException {
        command().run();
        document = folder.resolve("document.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(document.toFile());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--dstu --format cades",
                "--dstu --format cades --attached",
                "--dstu --format pades",
                "--dstu --format asic",
                "--ecdsa --format cades",
                "--ecdsa --format pades",
                "--ecdsa --format asic",
                "--rsa --format cades --attached",
                "--rsa --format pades"
            })
    void signsSoThatTheVerifierAccepts(String options) throws Exception {
        Path signed = folder.resolve(options.replace(" ", ""));

        assertThat(sign(options, signed)).as(said.toString()).isEqualTo(SignCommand.SIGNED);

        VerificationReport report = verifier().verify(Files.readAllBytes(signed), Files.readAllBytes(document));
        assertThat(report.signatures()).singleElement().satisfies(SignCommandTest::isGood);
    }

    private static void isGood(SignatureResult result) {
        assertThat(List.of(result.integrity(), result.certificate(), result.trust()))
                .as(result.toString())
                .containsOnly(Verdict.VALID);
        assertThat(result.signer().name()).isEqualTo("Марія ЗАГРАЙ");
        assertThat(result.signer().taxNumber()).isEqualTo("9999000020");
    }

    @Test
    void keepsItsKeysAndRenewsItsLists() throws IOException {
        byte[] key = Files.readAllBytes(folder.resolve("keys/acting-head.p12"));
        byte[] list = Files.readAllBytes(folder.resolve("trust/dstu.crl"));
        command().run();

        assertThat(folder.resolve("keys/acting-head.p12")).hasBinaryContent(key);
        assertThat(Files.readAllBytes(folder.resolve("trust/dstu.crl"))).isNotEqualTo(list);
    }

    @Test
    void saysWhatItNeeds() {
        SignCommand command = sign();
        assertThat(command.run("x.pdf")).isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(command.run("x.pdf", "--as", "nobody")).isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(command.run("x.pdf", "--as", "council", "--format", "word")).isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(command.run(folder.resolve("missing.pdf").toString(), "--as", "council"))
                .isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage: sign", "nobody called “nobody”");
    }

    private int sign(String options, Path signed) {
        List<String> arguments =
                new ArrayList<>(List.of(document.toString(), "--as", "acting-head", "--out", signed.toString()));
        arguments.addAll(List.of(options.split(" ")));
        return sign().run(arguments.toArray(String[]::new));
    }

    private SignCommand sign() {
        return new SignCommand(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new DemoFolder(folder, PASSWORD),
                Clock.systemUTC(),
                SignatureMessages.in(Locale.ENGLISH));
    }

    private static DemoKeysCommand command() {
        return new DemoKeysCommand(new DemoFolder(folder, PASSWORD), Clock.systemUTC());
    }

    private static SignatureVerifier verifier() throws IOException, CertificateException, UnreadableFile {
        List<java.security.cert.X509Certificate> anchors = new ArrayList<>();
        for (String root : Stream.of("dstu", "ecdsa").toList()) {
            anchors.addAll(TrustAnchors.read(Files.readAllBytes(folder.resolve("trust/" + root + ".pem"))));
        }
        return new SignatureVerifier(TrustAnchors.includingDemo(anchors), Clock.systemUTC());
    }
}
