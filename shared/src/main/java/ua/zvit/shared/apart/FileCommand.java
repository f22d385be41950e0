package ua.zvit.shared.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A command that reads a file which a stranger brought: a fresh process for each, so that no file meets anything of another;
 * few at a time; ended when its time is over. What it says is bounded too, for it has read a stranger's file.
 */
public final class FileCommand {
    private static final int ENDING_SECONDS = 10;

    private final Program program;
    private final Bounds bounds;
    private final Path temporary;
    private final Places places;
    private String classPath;

    /**
     * The bounds hold for all who ask the same object, so a server has one for each command.
     *
     * @param temporary folder for files and for copies of libraries
     * @param whenFull what is thrown at those who find no place
     */
    public FileCommand(Program program, Bounds bounds, Path temporary, Supplier<? extends RuntimeException> whenFull) {
        this.program = program;
        this.bounds = bounds;
        this.temporary = temporary;
        this.places = new Places(bounds.places(), bounds.mostWaiting(), whenFull);
    }

    /**
     * What runs.
     *
     * @param main the command, which says one text that ends with a line's end
     * @param highestExit its highest exit status of its own; one that was killed, or ran out of memory, ends with a higher one
     * @param needed finds in the names of the application's libraries those that it needs
     */
    public record Program(Class<?> main, int highestExit, Pattern needed) {}

    /**
     * @param places how many files are read at a time
     * @param mostWaiting how many callers may wait for a place
     * @param patience how long they wait
     * @param longest after which the work is ended
     * @param megabytes heap of a process
     * @param longestAnswer bytes that it may say
     */
    public record Bounds(
            int places, int mostWaiting, Duration patience, Duration longest, int megabytes, int longestAnswer) {}

    /**
     * Has a file read.
     *
     * @param options in Latin letters, given behind the file
     * @param beside texts that lie in files of their own, by the option that names each, such as {@code --mapping}
     * @return what the command said; empty when neither time nor memory were enough
     * @throws RuntimeException the given one, when no place gets free
     * @throws UncheckedIOException when the file can't be laid down or no process starts
     */
    public Optional<byte[]> read(byte[] file, List<String> options, Map<String, String> beside) {
        places.enter(bounds.patience());
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(temporary), "zvit-file");
            List<Path> laid = new ArrayList<>();
            try {
                return said(lay(folder, laid, file, options, beside));
            } finally {
                for (Path one : laid) {
                    Files.deleteIfExists(one);
                }
                Files.delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("A file can't be laid down to be read", full);
        } finally {
            places.leave();
        }
    }

    /**
     * Lays out the libraries of a process, so that the first who comes need not wait for it.
     *
     * @throws IOException when there is no room; the first reading tries again
     */
    public void warmUp() throws IOException {
        classPath();
    }

    private static List<String> lay(
            Path folder, List<Path> laid, byte[] file, List<String> options, Map<String, String> beside)
            throws IOException {
        Path brought = folder.resolve("file");
        laid.add(brought);
        Files.write(brought, file);
        List<String> arguments = new ArrayList<>(List.of(brought.toString()));
        arguments.addAll(options);
        for (Map.Entry<String, String> text : beside.entrySet()) {
            Path own = folder.resolve("text" + laid.size());
            laid.add(own);
            Files.writeString(own, text.getValue());
            arguments.add(text.getKey() + "=" + own);
        }
        return arguments;
    }

    private Optional<byte[]> said(List<String> arguments) throws IOException {
        Process process = JavaApart.command(
                        bounds.megabytes(), classPath(), program.main().getName(), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            byte[] said = JavaApart.within(
                    process, bounds.longest(), () -> process.getInputStream().readNBytes(bounds.longestAnswer() + 1));
            return isWhole(process, said) ? Optional.of(said) : Optional.empty();
        } catch (IOException ended) {
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** It ended by itself, with a whole line. */
    private boolean isWhole(Process process, byte[] said) {
        try {
            return said.length > 0
                    && said.length <= bounds.longestAnswer()
                    && said[said.length - 1] == '\n'
                    && process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() <= program.highestExit();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized String classPath() throws IOException {
        if (classPath == null) {
            classPath = ProcessLibraries.classPath(program.main(), program.needed(), lent(), temporary);
        }
        return classPath;
    }

    /** What logs is lent by the server, and POI asks for it. */
    private static List<Class<?>> lent() {
        try {
            return List.of(Class.forName(
                    "org.apache.logging.log4j.LogManager",
                    false,
                    Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException outside) {
            return List.of();
        }
    }
}
