package ua.zvit.organisation.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ua.zvit.shared.Messages;

/**
 * Writes the realm of a real installation: {@code RealmCommand DEMO-REALM ADDRESS [--english]}. Ends with 0, or with 2 when
 * the call is wrong: the address under which people reach the pages has to begin with https.
 */
public final class RealmCommand {
    private static final int WRONG = 2;
    private static final String ENGLISH = "--english";

    private RealmCommand() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Locale language = arguments.contains(ENGLISH) ? Locale.ENGLISH : Messages.UKRAINIAN;
        List<String> given =
                arguments.stream().filter(argument -> !argument.equals(ENGLISH)).toList();
        if (given.size() != 2 || !given.get(1).matches("https://[^\\s/]+(/[^\\s]*)?")) {
            err.println(Messages.text(language, "house.command.realm-address"));
            return WRONG;
        }
        String address = given.get(1).replaceFirst("/+$", "");
        out.print(new CleanRealm().from(Files.readAllBytes(Path.of(given.get(0))), address));
        err.println(Messages.text(language, "house.command.realm-next"));
        return 0;
    }
}
