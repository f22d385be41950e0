package ua.zvit.signatures.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.JsonReport;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.CadesSigner;

/** The command: its exit codes, its JSON, its words in both languages. */
class VerifyCommandTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.DSTU);
    private static final CadesSigner SIGNER = new CadesSigner(DEMO.head.key(), DEMO.head.chain());

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path signed;
    private Path content;
    private Path anchor;

    @BeforeEach
    void writeFiles() throws Exception {
        signed = Files.write(folder.resolve("report.p7s"), SIGNER.signDetached(Demo.CONTENT));
        content = Files.write(folder.resolve("report.txt"), Demo.CONTENT);
        String pem = Base64.getMimeEncoder()
                .encodeToString(DEMO.authority.certificate().getEncoded());
        anchor = Files.writeString(
                folder.resolve("root.pem"), "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");
    }

    @Test
    void endsWithZeroForIntactFile() {
        int exit = run(signed, "--content", content, "--json", "--trust", anchor);

        assertThat(exit).isZero();
        assertThat(json())
                .startsWith("{\"format\":\"CAdES\",\"signatures\":[{\"signer\":\"" + Demo.HEAD.name()
                        + "\",\"algorithm\":\"DSTU4145-GOST34311\",\"signingTime\":\"")
                .contains(
                        "Z\",\"integrity\":\"valid\",\"certificate\":\"valid\",\"trust\":\"valid\",\"problems\":[{\"code\":\"")
                .contains("\"code\":\"DEMO-CERTIFICATE\",\"layer\":\"trust\",\"text\":\"Сертифікат демонстраційний")
                .endsWith("}]}],\"verdict\":\"valid\"}\n");
    }

    @Test
    void endsWithOneForAlteredContent() throws IOException {
        Files.writeString(content, "Інший зміст");

        assertThat(run(signed, "--content", content, "--json")).isEqualTo(1);
        assertThat(json()).contains("\"integrity\":\"invalid\"").contains("DIGEST-MISMATCH");
    }

    @Test
    void endsWithOneWhenIntegrityStaysOpen() {
        assertThat(run(signed)).isEqualTo(1);
        assertThat(json()).contains("Цілісність: не встановлено").contains("CONTENT-MISSING");
    }

    @Test
    void endsWithTwoForFileWithoutSignature() throws IOException {
        Path pdf = Files.write(folder.resolve("plain.pdf"), Demo.pdf("Report"));

        assertThat(run(pdf, "--json")).isEqualTo(2);
        assertThat(json()).contains("\"signatures\":[]").contains("\"code\":\"NOT-SIGNED\"");
        assertThat(words()).contains("немає жодного електронного підпису");
    }

    @Test
    void endsWithTwoForMissingFileAndUnreadableAnchor() {
        assertThat(run(folder.resolve("absent"))).isEqualTo(2);
        assertThat(words()).contains("absent");
        assertThat(run(signed, "--trust", content)).isEqualTo(2);
    }

    @Test
    void endsWithTwoAndTellsTheUsageForSenselessArguments() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(signed, "--content")).isEqualTo(2);
        assertThat(run(signed, "--trust")).isEqualTo(2);
        assertThat(run(signed, "--unknown")).isEqualTo(2);
        assertThat(run(signed, content)).isEqualTo(2);
        assertThat(words()).contains("Використання:");
    }

    @Test
    void tellsInWordsWhoSignedAndWhatIsOpen() {
        assertThat(run(signed, "--content", content, "--lang", "en")).isZero();

        assertThat(json())
                .contains("Format: CAdES")
                .contains("Signature 1 of 1")
                .contains("Signer: " + Demo.HEAD.name() + ", ДЕМО " + Demo.HEAD.organisation())
                .contains("Integrity: valid")
                .contains("Trust: not established")
                .contains("NO-TRUST-ANCHORS: No trusted providers are configured");
    }

    @Test
    void escapesNamesInJson() {
        SignerIdentity odd = new SignerIdentity("A\"B\\C\n\u0001𝒟", null, null, null, null, null, null, "1", "2");
        VerificationReport report = new VerificationReport(
                SignatureFormat.PADES,
                List.of(new SignatureResult(odd, "RSA-SHA256", Instant.EPOCH, false, List.of())));

        assertThat(new JsonReport(SignatureMessages.in(Locale.ENGLISH)).write(report))
                .contains("\"signer\":\"A\\\"B\\\\C\\u000a\\u0001\\ud835\\udc9f\"")
                .contains("\"signingTime\":\"1970-01-01T00:00:00Z\"");
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        return new VerifyCommand(stream(out), stream(err), clock, Locale.forLanguageTag("uk")).run(words);
    }

    private String json() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String words() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
