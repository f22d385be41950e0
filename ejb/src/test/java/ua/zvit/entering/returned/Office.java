package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as a person's program: it opens a file and saves it, in the same format or another. */
final class Office {
    private static final String PROGRAM = "/usr/bin/soffice";
    private static final int SECONDS = 120;

    private Office() {}

    static void assumeInstalled() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "LibreOffice (soffice) is not installed");
    }

    /** @param folder an empty one */
    static byte[] saved(byte[] file, String from, String to, Path folder) throws IOException, InterruptedException {
        Path ours = Files.write(folder.resolve("report." + from), file);
        Path target = folder.resolve("saved");
        Process office = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        target.toString(),
                        ours.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(SECONDS, TimeUnit.SECONDS);
        office.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readAllBytes(target.resolve("report." + to));
    }
}
