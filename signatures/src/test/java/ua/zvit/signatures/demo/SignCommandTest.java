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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.ExpectedSigner;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureProblem;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"--dstu --format cades", "--dstu --format asic", "--ecdsa --format pades", "--rsa --format cades"
            })
    void signsForSomebodyOfAnotherCouncilWithAKeyMadeOnTheSpot(String options) throws Exception {
        Path signed = folder.resolve("other" + options.replace(" ", ""));
        List<String> words = new ArrayList<>(List.of(
                document.toString(),
                "--name",
                "Корж Ганна",
                "--position",
                "В. о. начальника відділу",
                "--organisation",
                "Веселівська селищна рада",
                "--edrpou",
                "04060772",
                "--tax-number",
                "1234567890"));
        words.addAll(List.of("--out", signed.toString()));
        words.addAll(List.of(options.split(" ")));
        List<String> kept = files();

        assertThat(sign().run(words.toArray(String[]::new))).as(said.toString()).isEqualTo(SignCommand.SIGNED);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The key for “Корж Ганна” was made now", "demo key");
        kept.add(signed.toString());
        assertThat(files()).as("no key is kept").containsExactlyInAnyOrderElementsOf(kept);
        SignatureResult result = only(verifier(), signed);
        assertThat(List.of(result.integrity(), result.certificate(), result.trust()))
                .as(result.toString())
                .containsOnly(Verdict.VALID);
        assertThat(result.signer().name()).isEqualTo("Корж Ганна");
        assertThat(result.signer().title()).isEqualTo("В. о. начальника відділу");
        assertThat(result.signer().organisation()).isEqualTo("ДЕМО Веселівська селищна рада");
        assertThat(result.signer().edrpou()).isEqualTo("04060772");
        assertThat(result.signer().taxNumber()).isEqualTo("1234567890");
        assertThat(new ExpectedSigner("Ганна КОРЖ", null, "04060772").objectionTo(result.signer()))
                .isEmpty();
        assertThat(new ExpectedSigner("Ганна КОРЖ", null, "99990001").objectionTo(result.signer()))
                .isPresent();
        assertThat(new ExpectedSigner("Лев ЯРЕМА", null, "04060772").objectionTo(result.signer()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--dstu", "--ecdsa", "--rsa"})
    void aRealInstallationTrustsNoKeyMadeOnTheSpot(String algorithm) throws Exception {
        Path signed = folder.resolve("real" + algorithm);
        sign().run(document.toString(), "--name", "#1 Корж", algorithm, "--out", signed.toString());

        SignatureResult result = only(new SignatureVerifier(TrustAnchors.of(anchors()), Clock.systemUTC()), signed);

        assertThat(result.integrity()).isEqualTo(Verdict.VALID);
        assertThat(result.trust()).isNotEqualTo(Verdict.VALID);
        assertThat(result.problems()).extracting(SignatureProblem::code).contains(ProblemCode.DEMO_CERTIFICATE);
        assertThat(result.signer().name()).isEqualTo("#1 Корж");
        assertThat(result.signer().organisation()).startsWith("ДЕМО ");
    }

    @ParameterizedTest
    @CsvSource({
        "--name, 123, words of at most 200",
        "--name, '', words of at most 200",
        "--edrpou, 0406077, 8 digits",
        "--edrpou, ４０６０７７２１, 8 digits",
        "--tax-number, 12345, 10 digits",
        "--position, '-', words of at most 200"
    })
    void saysWhatCannotStandInACertificate(String option, String value, String told) {
        String[] words = {document.toString(), "--name", "Ганна КОРЖ", option, value};

        assertThat(sign().run(words)).isEqualTo(SignCommand.NOT_SIGNED);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains(option + ": “" + value + "”", told);
    }

    @Test
    void makesNoKeyWithoutANameOrTheDemosAuthority(@TempDir Path empty) {
        assertThat(sign().run(document.toString(), "--edrpou", "04060772")).isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(sign().run(document.toString(), "--as", "council", "--name", "Ганна КОРЖ"))
                .isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(sign().run(document.toString(), "--name")).isEqualTo(SignCommand.NOT_SIGNED);
        assertThat(sign(empty).run(document.toString(), "--name", "Ганна КОРЖ")).isEqualTo(SignCommand.NOT_SIGNED);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("in whose name to sign", "Usage: sign", "there is no demo yet");
        assertThat(empty).isEmptyDirectory();
    }

    private static SignatureResult only(SignatureVerifier verifier, Path signed) throws Exception {
        VerificationReport report = verifier.verify(Files.readAllBytes(signed), Files.readAllBytes(document));
        assertThat(report.signatures()).hasSize(1);
        return report.signatures().get(0);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(
                    all.filter(Files::isRegularFile).map(Path::toString).toList());
        }
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
        return sign(folder);
    }

    private SignCommand sign(Path keys) {
        return new SignCommand(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new DemoFolder(keys, PASSWORD),
                Clock.systemUTC(),
                SignatureMessages.in(Locale.ENGLISH));
    }

    private static DemoKeysCommand command() {
        return new DemoKeysCommand(new DemoFolder(folder, PASSWORD), Clock.systemUTC());
    }

    private static SignatureVerifier verifier() throws IOException, CertificateException, UnreadableFile {
        return new SignatureVerifier(TrustAnchors.includingDemo(anchors()), Clock.systemUTC());
    }

    private static List<java.security.cert.X509Certificate> anchors() throws IOException, CertificateException {
        List<java.security.cert.X509Certificate> anchors = new ArrayList<>();
        for (String root : Stream.of("dstu", "ecdsa").toList()) {
            anchors.addAll(TrustAnchors.read(Files.readAllBytes(folder.resolve("trust/" + root + ".pem"))));
        }
        return anchors;
    }
}
