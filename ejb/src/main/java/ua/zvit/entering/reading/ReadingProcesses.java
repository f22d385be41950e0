package ua.zvit.entering.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ua.zvit.intake.command.ReadCommand;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.apart.FileCommand;

/** Lets the command {@code read} of the library understand a file, as a {@link FileCommand} does it. */
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
    private static final int UNREADABLE = 2;

    /** What understanding needs of the many libraries of the application; their group may stand before their name. */
    private static final Pattern NEEDED = Pattern.compile(
            "(^|[-.])(zvit-intake|zvit-shared|jackson-(core|databind|annotations)|icu4j|jsoup|pdfbox|fontbox"
                    + "|commons-|poi|xmlbeans|curvesapi|SparseBitSet)");

    private final FileCommand command = new FileCommand(
            new FileCommand.Program(ReadCommand.class, UNREADABLE, NEEDED),
            new FileCommand.Bounds(
                    PLACES,
                    MOST_WAITING,
                    PATIENCE,
                    Duration.ofSeconds(Settings.positive("zvit.import.seconds", SECONDS)),
                    Settings.positive("zvit.import.heap-mb", MEGABYTES),
                    LONGEST_ANSWER),
            Settings.temporaryFolder(),
            () -> new ZvitException(ErrorCode.IMPORT_BUSY));

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
            command.warmUp();
        } catch (IOException full) {
            LOG.log(Level.WARNING, "What reading a file needs can't be laid out yet", full);
        }
    }

    private String answer(byte[] file, Locale reader, String wanted, String mapping) {
        List<String> options = new ArrayList<>(List.of(wanted, "--name=" + NAME));
        if (Locale.ENGLISH.getLanguage().equals(reader.getLanguage())) {
            options.add("--english");
        }
        return command.read(file, options, mapping == null ? Map.of() : Map.of("--mapping", mapping))
                .map(said -> new String(said, StandardCharsets.UTF_8))
                .orElseThrow(() -> new ZvitException(ErrorCode.IMPORT_TOO_COMPLEX));
    }
}
