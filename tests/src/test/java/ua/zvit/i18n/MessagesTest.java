package ua.zvit.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Modules;

/** The bundle has every key in both languages, each is used, and pages hold no literal text. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("..", "ejb", "src", "main", "resources", "ua", "zvit");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile(">[^<>{}#]*\\p{IsAlphabetic}{2,}[^<>{}]*<");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(title|alt|placeholder|label|header|aria-label|summary)=\"[^\"#{]*\\p{IsAlphabetic}{2,}[^\"#{]*\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("uk")).isEqualTo(keys("en"));
    }

    @Test
    void noTextIsEmpty() {
        for (String language : List.of("uk", "en")) {
            assertThat(load(language).entrySet()).allSatisfy(entry -> assertThat((String) entry.getValue())
                    .as(entry.getKey().toString())
                    .isNotBlank());
        }
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        Properties english = load("en");
        load("uk").forEach((key, text) -> assertThat(placeholders((String) text))
                .as(key.toString())
                .isEqualTo(placeholders(english.getProperty((String) key, ""))));
    }

    @Test
    void everyKeyIsUsed() {
        KeysInUse used = KeysInUse.in(read(source -> source.endsWith(".java") || source.endsWith(".xhtml")));
        assertThat(keys("uk").stream().filter(key -> !used.holds(key)).toList()).isEmpty();
    }

    @Test
    void pagesHoldNoLiteralText() {
        assertThat(files(source -> source.endsWith(".xhtml"))).allSatisfy(page -> {
            String text = content(page).replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>", "");
            assertThat(LITERAL.matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(page.toString())
                    .isEmpty();
            assertThat(ATTRIBUTE
                            .matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(page.toString())
                    .isEmpty();
        });
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(load(language).stringPropertyNames());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Predicate<String> wanted) {
        return files(wanted).stream().map(MessagesTest::content).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Predicate<String> wanted) {
        return Modules.ALL.stream()
                .map(module -> Path.of("..", module, "src", "main"))
                .flatMap(MessagesTest::walk)
                .filter(path -> wanted.test(path.toString()))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
