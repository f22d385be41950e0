package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The modules of the pages, which no compiler reads: what one imports is there and is exported, what is exported is used,
 * nothing leads into a circle, and each belongs to the one entry point of some page.
 */
class BrowserModulesTest {
    private static final Path ROOT = Path.of("..", "web", "src", "main", "webapp", "resources", "zvit");
    private static final int LONGEST = 300;
    private static final String PAGES = "pages/";
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:(?:\\* as (\\w+)|\\{([^}]+)}) from )?\"(\\.[^\"]+)\";$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export (?:async )?(?:function|const) (\\w+)", Pattern.MULTILINE);
    private static final Pattern OLD = Pattern.compile(
            "window\\.zvit|(?<!\\.)\\bimport\\(|^export (?!async function|function|const)", Pattern.MULTILINE);

    private final Map<String, String> modules = modules();

    @Test
    void modulesStaySmallAndKnowEachOtherByImportsAlone() {
        assertThat(modules).isNotEmpty().allSatisfy((name, text) -> {
            assertThat(text.lines().count()).as(name).isLessThanOrEqualTo(LONGEST);
            assertThat(OLD.matcher(text).find()).as(name).isFalse();
        });
    }

    @Test
    void whatIsImportedIsExportedAndTheOtherWayRound() {
        Set<String> wanted = new TreeSet<>();
        modules.forEach((name, text) -> imports(name).forEach(found -> names(found, text)
                .forEach(member -> wanted.add(target(name, found) + " " + member))));
        Set<String> offered = new TreeSet<>();
        modules.forEach((name, text) ->
                EXPORT.matcher(text).results().forEach(found -> offered.add(name + " " + found.group(1))));
        assertThat(wanted).isEqualTo(offered);
    }

    @Test
    void nothingImportsItselfByWhateverWay() {
        assertThat(modules.keySet())
                .allSatisfy(name -> assertThat(reached(name)).as(name).doesNotContain(name));
    }

    @Test
    void eachModuleBelongsToSomePage() {
        Set<String> reached = new TreeSet<>();
        modules.keySet().stream().filter(name -> name.startsWith(PAGES)).forEach(page -> {
            reached.add(page);
            reached.addAll(reached(page));
        });
        assertThat(reached).isEqualTo(modules.keySet());
    }

    private Set<String> reached(String name) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            assertThat(modules).containsKey(next);
            imports(next).stream()
                    .map(found -> target(next, found))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private List<MatchResult> imports(String name) {
        return IMPORT.matcher(modules.get(name)).results().toList();
    }

    private static String target(String name, MatchResult found) {
        return Path.of(name)
                .resolveSibling(found.group(3))
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    /** The names that are taken from an imported module, by themselves or as members of the whole. */
    private static Set<String> names(MatchResult found, String text) {
        if (found.group(2) != null) {
            return Stream.of(found.group(2).split(",")).map(String::strip).collect(Collectors.toSet());
        }
        return found.group(1) == null
                ? Set.of()
                : Pattern.compile("(?<![./\\w])" + found.group(1) + "\\.(\\w+)")
                        .matcher(text)
                        .results()
                        .map(member -> member.group(1))
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> modules() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .collect(Collectors.toMap(
                            file -> ROOT.relativize(file).toString().replace('\\', '/'),
                            BrowserModulesTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
