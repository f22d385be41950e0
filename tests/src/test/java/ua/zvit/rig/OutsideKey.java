package ua.zvit.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Signs as a person of the demo does at home: by {@code ./zvit sign}, with a key that the server does not have. */
public final class OutsideKey {
    private static final int SECONDS = 60;

    private OutsideKey() {}

    /**
     * @param options such as {@code --dstu}, {@code --format}, {@code asic}
     * @return the signed file
     */
    public static Path sign(Path document, String user, String ending, String... options)
            throws IOException, InterruptedException {
        Path signed = document.resolveSibling(document.getFileName() + "-" + user + ending);
        List<String> command = new ArrayList<>(List.of(
                Rig.property("zvit.script"), "sign", document.toString(), "--as", user, "--out", signed.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ZVIT_DATA", Rig.data().toString());
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor(SECONDS, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(script.exitValue()).as(said).isZero();
        assertThat(Files.size(signed)).isPositive();
        return signed;
    }
}
