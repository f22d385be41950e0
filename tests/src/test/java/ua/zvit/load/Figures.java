package ua.zvit.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ua.zvit.rig.Rig;

/** The result as a Markdown page. */
final class Figures {
    private final List<String> lines = new ArrayList<>();

    void say(String words, Object... values) {
        lines.add(String.format(Locale.ROOT, words, values) + "\n");
    }

    /** Load and size of the machine at this moment, as other work on it counts as well. */
    void machine(String when) {
        say(
                "%s: load average %.1f on %d processors.",
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    void timings(String title, Timings timings) {
        lines.add("| " + title + " | n | median, ms | p95, ms |");
        lines.add("|---|--:|--:|--:|");
        Stream<String> pages = Stream.of(Page.values()).map(Page::title);
        Stream.concat(
                        pages,
                        Stream.of(
                                "complete: submit",
                                "complete: accept",
                                "complete: sign",
                                "complete: adopt",
                                "complete"))
                .forEach(what -> lines.add(String.format(
                        "| %s | %d | %d | %d |",
                        what, timings.count(what), timings.millis(what, 0.5), timings.millis(what, 0.95))));
        lines.add("");
    }

    void statements(String few, Map<String, Integer> before, String many, Map<String, Integer> after) {
        lines.add("| Statements sent to the database | " + few + " | " + many + " |");
        lines.add("|---|--:|--:|");
        before.forEach((what, count) -> lines.add("| " + what + " | " + count + " | " + after.get(what) + " |"));
        lines.add("");
    }

    void write() throws IOException {
        write("load.md");
    }

    void write(String name) throws IOException {
        Path page = Rig.root().resolve("tests/target").resolve(name);
        Files.createDirectories(page.getParent());
        Files.write(page, lines);
    }
}
