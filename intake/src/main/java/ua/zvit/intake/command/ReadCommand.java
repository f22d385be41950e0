package ua.zvit.intake.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.format.FileFormat;
import ua.zvit.intake.format.FileProperties;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.DocumentJson;
import ua.zvit.intake.json.MappingJson;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.reading.Understood;
import ua.zvit.intake.table.Mapping;

/**
 * Reads a file of another program without a server: {@code ReadCommand FILE [--json | --cells] [--english] [--name=NAME]
 * [--mapping=FILE]}. Ends with
 * 0 when everything was understood, 1 when something must be asked, 2 when the file can't be read or the call is wrong. The
 * name is what messages call the file, where that is not its path. With {@code --cells} it tells in JSON what the file holds,
 * nothing understood. The mapping is what a person says of columns and rows ({@link MappingJson}).
 */
public final class ReadCommand {
    static final int UNDERSTOOD = 0;
    static final int ASKS = 1;
    static final int UNREADABLE = 2;

    private static final String NAME = "--name=";
    private static final String MAPPING = "--mapping=";
    private static final String CELLS = "--cells";
    private static final List<String> OPTIONS = List.of("--json", CELLS, "--english");

    private final PrintStream out;
    private final PrintStream err;

    ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new ReadCommand(out, err).run(arguments));
    }

    int run(String... arguments) {
        List<String> options =
                Arrays.stream(arguments).filter(a -> a.startsWith("--")).toList();
        List<String> files =
                Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        IntakeMessages messages =
                IntakeMessages.in(options.contains("--english") ? Locale.ENGLISH : IntakeMessages.UKRAINIAN);
        if (files.size() != 1 || !options.stream().allMatch(ReadCommand::isKnown)) {
            err.println(messages.text("read.usage"));
            return UNREADABLE;
        }
        try {
            if (options.contains(CELLS)) {
                byte[] file = new FileReading().bytes(Path.of(files.get(0)));
                out.println(new DocumentJson()
                        .write(FileFormat.of(file), FileProperties.of(file), new FileReading().read(file)));
                return UNDERSTOOD;
            }
            Optional<Mapping> mapping = mapping(options);
            if (mapping.isEmpty()) {
                err.println(messages.text("read.mapping-broken"));
                return UNREADABLE;
            }
            Understood read =
                    new Understanding(mapping.get()).understand(new FileReading().read(Path.of(files.get(0))));
            if (options.contains("--json")) {
                out.println(new ReadingJson(messages).write(read));
            } else {
                new ReadingPrinter(out, messages).print(read);
            }
            return read.questions().isEmpty() ? UNDERSTOOD : ASKS;
        } catch (UnreadableFileException e) {
            refuse(e.reason(), name(files.get(0), options), isForPrograms(options), messages);
        } catch (InvalidPathException e) {
            refuse(Reason.MISSING, name(files.get(0), options), isForPrograms(options), messages);
        }
        return UNREADABLE;
    }

    private void refuse(Reason reason, String name, boolean json, IntakeMessages messages) {
        if (json) {
            out.println(new ReadingJson(messages).unreadable(reason, name));
        }
        err.println(messages.text(reason.key(), name));
    }

    private static boolean isForPrograms(List<String> options) {
        return options.contains("--json") || options.contains(CELLS);
    }

    private static boolean isKnown(String option) {
        return OPTIONS.contains(option) || option.startsWith(NAME) || option.startsWith(MAPPING);
    }

    /** @return what a person says of the file; empty where that can't be read */
    private static Optional<Mapping> mapping(List<String> options) {
        Optional<String> path = value(options, MAPPING);
        try {
            return path.isEmpty() ? Optional.of(Mapping.NONE) : MappingJson.read(Files.readString(Path.of(path.get())));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }

    private static String name(String file, List<String> options) {
        return value(options, NAME).orElse(file);
    }
}
