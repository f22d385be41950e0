package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;

/**
 * Signs as a person of the demo does at home, with a key that the server does not have: the command behind {@code
 * ./zvit sign}, without the script's look at whether something has to be built.
 */
public final class OutsideKey {
    private static final String COMMAND = "ua.zvit.signatures.demo.SignCommand";

    private OutsideKey() {}

    /** Gives somebody a key with a certificate of the demo's authority, which {@link #sign} then finds by that name. */
    public static void issue(String user, String name, String title, String organisation, String edrpou)
            throws IOException {
        Path keys = Rig.data().resolve("signing");
        char[] password = Files.readString(keys.resolve("password")).strip().toCharArray();
        byte[] authority = Files.readAllBytes(keys.resolve("authority/dstu.p12"));
        DemoIdentity made = DemoAuthority.of(
                        DemoIdentity.read(DemoAlgorithm.DSTU, authority, password), Clock.systemUTC())
                .issue(
                        DemoAlgorithm.DSTU,
                        new DemoSubject(name, title, organisation, "9999000050", edrpou),
                        DemoPeriod.days(Instant.now(), 30),
                        DemoPurpose.SIGNER);
        Files.write(keys.resolve("outside/" + user + "-dstu.p12"), made.pkcs12(password));
    }

    /**
     * @param options such as {@code --dstu}, {@code --format}, {@code asic}
     * @return the signed file
     */
    public static Path sign(Path document, String user, String ending, String... options)
            throws IOException, InterruptedException {
        Path signed = document.resolveSibling(document.getFileName() + "-" + user + ending);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                COMMAND,
                document.toString(),
                "--as",
                user,
                "--out",
                signed.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path keys = Rig.data().resolve("signing");
        builder.environment().put("ZVIT_DEMO_SIGNING", keys.toString());
        builder.environment()
                .put(
                        "ZVIT_KEYS_PASSWORD",
                        Files.readString(keys.resolve("password")).strip());
        Process signing = builder.start();
        String said = new String(signing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(signing.waitFor()).as(said).isZero();
        return signed;
    }
}
