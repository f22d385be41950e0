package ua.zvit.proofreading.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Folds;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.json.FindingsJson;
import ua.zvit.proofreading.json.ReportJson;
import ua.zvit.proofreading.json.UnreadableReportException;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageTool;

/**
 * Checks a report file without a server: {@code CheckCommand FILE [--json] [--no-spelling] [--english]},
 * or tells its rules: {@code --rules}. Ends with 1 when
 * something blocks, 0 otherwise, 2 when the file can't be read or the call is wrong.
 */
public final class CheckCommand {

    static final int GOOD = 0;
    static final int BLOCKED = 1;
    static final int UNREADABLE = 2;

    private static final List<String> OPTIONS = List.of("--json", "--no-spelling", "--english", "--rules");

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CheckCommand(out, err).run(arguments));
    }

    int run(String... arguments) {
        List<String> options =
                Arrays.stream(arguments).filter(a -> a.startsWith("--")).toList();
        List<String> files =
                Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        FindingMessages messages =
                FindingMessages.in(options.contains("--english") ? Locale.ENGLISH : FindingMessages.UKRAINIAN);
        if (options.contains("--rules") && files.isEmpty()) {
            new RulePrinter(out, messages).print(BuiltInRules.with(Language.NONE));
            return GOOD;
        }
        if (files.size() != 1 || !OPTIONS.containsAll(options)) {
            err.println(messages.text("check.usage"));
            return UNREADABLE;
        }
        try {
            CheckedReport report = new ReportJson().read(Files.readString(Path.of(files.get(0))));
            List<Finding> findings = new Checker(rules(options)).check(report, CheckSettings.defaults());
            if (options.contains("--json")) {
                out.println(new FindingsJson(messages).write(Folds.ordered(findings, Function.identity())));
            } else {
                new FindingsPrinter(out, messages, Terminal.of(System.getenv(), System.console() != null))
                        .print(findings);
            }
            return Checker.blocks(findings) ? BLOCKED : GOOD;
        } catch (UnreadableReportException e) {
            err.println(messages.text(e.key(), files.get(0), e.place()));
        } catch (CharacterCodingException e) {
            err.println(messages.text("check.unreadable.encoding", files.get(0)));
        } catch (IOException | InvalidPathException e) {
            err.println(messages.text("check.unreadable.file", files.get(0)));
        }
        return UNREADABLE;
    }

    private static List<Rule> rules(List<String> options) {
        return BuiltInRules.with(options.contains("--no-spelling") ? Language.NONE : new LanguageTool());
    }
}
