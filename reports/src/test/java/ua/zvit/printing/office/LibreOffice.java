package ua.zvit.printing.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The office suite that people open our files with, without its windows. */
final class LibreOffice {

    private static final int SECONDS = 120;

    private LibreOffice() {}

    /** Skips the test, visibly, where no LibreOffice is installed. */
    static void assumeInstalled() {
        Assumptions.assumeTrue(program() != null, "LibreOffice (soffice) is not installed");
    }

    /** @return the file as LibreOffice wrote it anew */
    static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        return convert(file, format, folder, "");
    }

    /** @param filter by which it is read, with its settings; empty for the one that LibreOffice chooses */
    static Path convert(Path file, String format, Path folder, String filter) throws IOException, InterruptedException {
        Path output = Files.createDirectories(folder.resolve("converted"));
        List<String> command = new ArrayList<>(List.of(
                program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        command.addAll(List.of("--convert-to", format, "--outdir", output.toString(), file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(SECONDS, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not end");
        }
        String name = file.getFileName().toString();
        String ending = format.contains(":") ? format.substring(0, format.indexOf(':')) : format;
        Path result = output.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
        if (Files.notExists(result)) {
            throw new IOException(Files.readString(folder.resolve("office.log")));
        }
        return result;
    }

    private static String program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "libreoffice")))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }
}
