package ua.zvit.signatures.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.SharedFiles;

/** Files signed by a program of others with real DSTU 4145 certificates, through the command. */
class RealDstuFilesTest {

    private static final Clock WHILE_VALID = Clock.fixed(Instant.parse("2023-12-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock AFTER_EXPIRY = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void acceptsAttachedSignature(int number) {
        int exit = verify(WHILE_VALID, file(number, "p7s"), "--json");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"format\":\"CAdES\"")
                .contains("\"signer\":\"ДП ДІЯ (Тестування)\"")
                .contains("\"algorithm\":\"DSTU4145-GOST34311\"")
                .contains("\"integrity\":\"valid\"")
                .contains("\"certificate\":\"valid\"")
                .contains("\"trust\":\"unknown\"");
    }

    @Test
    void acceptsDetachedSignatureOverItsContent() {
        assertThat(verify(WHILE_VALID, file(4, "p7s"), "--content", file(4, "bin"), "--json"))
                .isZero();
    }

    @Test
    void refusesDetachedSignatureOverAlteredContent() {
        int exit = verify(WHILE_VALID, file(5, "p7s"), "--content", file(5, "bin"), "--json");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"integrity\":\"invalid\"")
                .contains("DIGEST-MISMATCH");
    }

    @Test
    void leavesIntegrityOpenWithoutTheContent() {
        int exit = verify(WHILE_VALID, file(4, "p7s"), "--json");

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"integrity\":\"unknown\"")
                .contains("CONTENT-MISSING");
    }

    @Test
    void doesNotBelieveClaimedTimeOnceTheCertificateHasExpired() {
        int exit = verify(AFTER_EXPIRY, file(1, "p7s"), "--json");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"certificate\":\"unknown\"")
                .contains("CERTIFICATE-EXPIRED-SINCE");
    }

    private int verify(Clock clock, String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new VerifyCommand(stream, stream, clock, java.util.Locale.ENGLISH).run(arguments);
    }

    private static String file(int number, String ending) {
        Path file = SharedFiles.require("signatures/uapki_verify_" + number + "." + ending);
        return file.toString();
    }
}
