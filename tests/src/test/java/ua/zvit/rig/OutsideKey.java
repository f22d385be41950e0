package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs as a person does at home, with a key that the server does not have: the command behind {@code ./zvit sign},
 * without the script's look at whether something has to be built.
 */
public final class OutsideKey {
    private static final String COMMAND = "ua.zvit.signatures.demo.SignCommand";

    private OutsideKey() {}

    /**
     * As somebody of the demo.
     *
     * @param options such as {@code --dstu}, {@code --format}, {@code asic}
     * @return the signed file
     */
    public static Path sign(Path document, String user, String ending, String... options)
            throws IOException, InterruptedException {
        return sign(document, "-" + user + ending, List.of("--as", user), options);
    }

    /**
     * As somebody of a council that came to the demo later, with a key made now.
     *
     * @param name as the certificate tells it
     * @param edrpou code of the council
     * @return the signed file
     */
    public static Path signFor(Path document, String name, String edrpou, String ending, String... options)
            throws IOException, InterruptedException {
        return sign(document, "-signed" + ending, List.of("--name", name, "--edrpou", edrpou), options);
    }

    private static Path sign(Path document, String ending, List<String> whose, String... options)
            throws IOException, InterruptedException {
        Path signed = document.resolveSibling(document.getFileName() + ending);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                COMMAND,
                document.toString(),
                "--out",
                signed.toString()));
        command.addAll(whose);
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
