package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs as a person of the demo does at home, with a key that the server does not have: the command behind {@code
 * ./zvit sign}, without the script's look at whether something has to be built.
 */
public final class OutsideKey {
    private static final String COMMAND = "ua.zvit.signatures.demo.SignCommand";

    private OutsideKey() {}

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
