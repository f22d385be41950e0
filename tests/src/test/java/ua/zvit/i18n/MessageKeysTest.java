package ua.zvit.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.rig.Modules;

/** A bundle has each key once: of two, the later text silently takes the place of the earlier. */
class MessageKeysTest {
    private static final Path SOURCES = Path.of("..");

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(Path bundle) throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Files.readAllLines(bundle).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    static Stream<Path> bundles() {
        return Modules.ALL.stream()
                .map(module -> SOURCES.resolve(Path.of(module, "src", "main", "resources")))
                .filter(Files::exists)
                .flatMap(MessageKeysTest::bundlesIn);
    }

    private static Stream<Path> bundlesIn(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
