package ua.zvit.entering.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import ua.zvit.intake.command.ReadCommand;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.apart.JavaApart;
import ua.zvit.shared.apart.Places;
import ua.zvit.shared.apart.ProcessLibraries;

/**
 * Lets the command {@code read} of the library understand a file: a fresh process for each, so that no file meets anything of
 * another; few at a time; ended when its time is over. What it says is bounded too, for it has read a stranger's file.
 */
@ApplicationScoped
public class ReadingProcesses {
    /** Stands for the file's name where the command tells it: the name itself, of any letters, stays here. */
    public static final String NAME = "%FILE%";

    private static final Logger LOG = System.getLogger(ReadingProcesses.class.getName());
    private static final int PLACES = 2;
    private static final int MOST_WAITING = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SECONDS = 60;
    private static final int MEGABYTES = 512;
    private static final int LONGEST_ANSWER = 48 * 1024 * 1024;
    private static final int ENDING_SECONDS = 10;
    /** The command's highest exit status of its own; one that was killed, or ran out of memory, ends with a higher one. */
    private static final int UNREADABLE = 2;

    /** What understanding needs of the many libraries of the application; their group may stand before their name. */
    private static final Pattern NEEDED = Pattern.compile(
            "(^|[-.])(zvit-intake|zvit-shared|jackson-(core|databind|annotations)|icu4j|jsoup|pdfbox|fontbox"
                    + "|commons-|poi|xmlbeans|curvesapi|SparseBitSet)");

    private final Places places = new Places(PLACES, MOST_WAITING, () -> new ZvitException(ErrorCode.IMPORT_BUSY));
    private final Duration longest = Duration.ofSeconds(Settings.positive("zvit.import.seconds", SECONDS));
    private final int megabytes = Settings.positive("zvit.import.heap-mb", MEGABYTES);
    private final Path temporary =
            Path.of(Settings.text("jboss.server.temp.dir").orElse(System.getProperty("java.io.tmpdir")));
    private String classPath;

    /**
     * @param mapping what a person says of columns and rows, in JSON; null for nothing
     * @return the command's answer in JSON; with the member {@code unreadable} where the file can't be read
     * @throws ZvitException {@code IMPORT-BUSY} when too many are read at the moment, {@code IMPORT-TOO-COMPLEX} when
     *     neither time nor memory were enough
     */
    public String read(byte[] file, Locale reader, String mapping) {
        return answer(file, reader, "--json", mapping);
    }

    /**
     * @return what the file holds as it is, nothing understood, in JSON; the rest as {@link #read} tells it
     * @throws ZvitException as {@link #read}
     */
    public String cells(byte[] file, Locale reader) {
        return answer(file, reader, "--cells", null);
    }

    /** Lays out the libraries of a process; where that fails, the first reading tries again and tells. */
    public void warmUp() {
        try {
            classPath();
        } catch (IOException full) {
            LOG.log(Level.WARNING, "What reading a file needs can't be laid out yet", full);
        }
    }

    private String answer(byte[] file, Locale reader, String wanted, String mapping) {
        places.enter(PATIENCE);
        try {
            Path kept = Files.createTempDirectory(Files.createDirectories(temporary), "zvit-import");
            Path brought = kept.resolve("file");
            Path told = kept.resolve("mapping");
            try {
                Files.write(brought, file);
                List<String> arguments = new ArrayList<>(List.of(brought.toString(), wanted, "--name=" + NAME));
                if (mapping != null) {
                    Files.writeString(told, mapping);
                    arguments.add("--mapping=" + told);
                }
                return answer(arguments, reader);
            } finally {
                Files.deleteIfExists(brought);
                Files.deleteIfExists(told);
                Files.delete(kept);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("A file can't be laid down to be read", full);
        } finally {
            places.leave();
        }
    }

    private String answer(List<String> arguments, Locale reader) throws IOException {
        if (Locale.ENGLISH.getLanguage().equals(reader.getLanguage())) {
            arguments.add("--english");
        }
        Process process = JavaApart.command(megabytes, classPath(), ReadCommand.class.getName(), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            byte[] said = JavaApart.within(
                    process, longest, () -> process.getInputStream().readNBytes(LONGEST_ANSWER + 1));
            return isWhole(process, said) ? new String(said, StandardCharsets.UTF_8) : tooComplex();
        } catch (IOException ended) {
            return tooComplex();
        } finally {
            process.destroyForcibly();
        }
    }

    /** It ended by itself, with a whole line. */
    private static boolean isWhole(Process process, byte[] said) {
        try {
            return said.length > 0
                    && said.length <= LONGEST_ANSWER
                    && said[said.length - 1] == '\n'
                    && process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() <= UNREADABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String tooComplex() {
        throw new ZvitException(ErrorCode.IMPORT_TOO_COMPLEX);
    }

    private synchronized String classPath() throws IOException {
        if (classPath == null) {
            classPath = ProcessLibraries.classPath(ReadCommand.class, NEEDED, lent(), temporary);
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
