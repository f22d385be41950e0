package ua.zvit.signature.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.SigningKey;

/** Keys on a PKCS#11 token, here SoftHSM: the entry named after the caller signs, and several may sign at once. */
class TokenKeysTest {
    private static final byte[] SOMETHING = "something".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final DemoSigning DEMO = new DemoSigning();

    @TempDir
    static Path folder;

    private static SoftToken token;

    @BeforeAll
    static void fillToken() throws Exception {
        token = SoftToken.in(folder, DemoSigning.PASSWORD.get("zvit.keys.password"));
        token.put("maria", DEMO.identity("acting-head", DemoAlgorithm.ECDSA));
        token.put("ivan", DEMO.identity("council", DemoAlgorithm.RSA));
    }

    @BeforeEach
    void nameToken() {
        DemoSigning.set(Map.of("zvit.pkcs11", token.library().toString()));
        DemoSigning.set(DemoSigning.PASSWORD);
    }

    @AfterEach
    void reset() {
        System.clearProperty("zvit.pkcs11");
        System.clearProperty("zvit.pkcs11.slot");
    }

    @ParameterizedTest
    @CsvSource({"maria,ECDSA-SHA256", "ivan,RSA-SHA256"})
    void signsWithTheKeyOfTheCaller(String user, String algorithm) throws Exception {
        TrustConfiguration trust = new TrustConfiguration();
        byte[] pdf = pdf();

        byte[] signed = signed(pdf, user, SignatureLevel.B_LTA);

        VerificationReport report = trust.verifier().verify(signed, pdf);
        assertThat(report.signatures()).hasSize(1);
        SignatureResult found = report.signatures().get(0);
        assertThat(List.of(found.integrity(), found.certificate(), found.trust()))
                .as(found.toString())
                .containsOnly(Verdict.VALID);
        assertThat(found.algorithm()).isEqualTo(algorithm);
        assertThat(found.timeProven()).isTrue();
    }

    @Test
    void findsTheTokenByItsNumberToo() {
        DemoSigning.set(Map.of("zvit.pkcs11.slot", Long.toString(token.slot())));
        try (SigningKey key = of("maria").ofCaller()) {
            assertThat(key.sign(SOMETHING)).isNotEmpty();
        }
    }

    @Test
    void oneWhoIsDoneDoesNotLogOutAnotherWhoSigns() {
        try (SigningKey first = of("maria").ofCaller()) {
            try (SigningKey second = of("ivan").ofCaller()) {
                assertThat(second.sign(SOMETHING)).isNotEmpty();
            }
            assertThat(first.sign(SOMETHING)).isNotEmpty();
        }
    }

    @Test
    void saysThatTheTokenHasNoSuchKeyAndOpensItNevertheless() {
        assertThat(refused("olena").code()).isEqualTo("SIGNATURE-NO-KEY");
        try (SigningKey key = of("maria").ofCaller()) {
            assertThat(key.sign(SOMETHING)).isNotEmpty();
        }
    }

    @Test
    void saysThatThePinIsWrongOrTheSlotAnother() {
        DemoSigning.set(Map.of("zvit.keys.password", "wrong"));
        assertThat(refused("maria").code()).isEqualTo("SIGNATURE-KEY-UNUSABLE");
        DemoSigning.set(DemoSigning.PASSWORD);
        DemoSigning.set(Map.of("zvit.pkcs11.slot", "0"));
        assertThat(refused("maria").code()).isEqualTo("SIGNATURE-KEY-UNUSABLE");
    }

    private static byte[] signed(byte[] pdf, String user, SignatureLevel level) {
        try (SigningKey key = of(user).ofCaller()) {
            return new TrustConfiguration().signer().sign(pdf, key, Demo.invisible(level, Instant.now()));
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static ServerKeys of(String username) {
        Caller caller = new Caller();
        caller.signIn(CallerIdentity.fromGroups(username, null, Set.of(), List.of("/khmelnytskyi")));
        return new ServerKeys(caller);
    }

    private static ZvitException refused(String username) {
        return catchThrowableOfType(
                ZvitException.class, () -> of(username).ofCaller().close());
    }
}
