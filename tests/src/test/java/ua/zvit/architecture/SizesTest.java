package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes that keep a class readable, and the package texts that tell why it is there. */
class SizesTest {
    private static final int LONGEST = 400;
    private static final int MEDIAN = 70;
    private static final int NINE_OF_TEN = 200;

    @Test
    void mainFilesStaySmall() {
        List<Path> sources = sources();
        assertThat(sources)
                .allSatisfy(source ->
                        assertThat(lines(source)).as(source.toString()).isLessThanOrEqualTo(LONGEST));
        List<Integer> sizes = sources.stream().map(SizesTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(NINE_OF_TEN);
    }

    @Test
    void everyPackageTellsItsPurpose() {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    private static List<Path> sources() {
        return Stream.of("shared", "reports", "proofreading", "ejb", "processes", "web")
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .filter(Files::exists)
                .flatMap(SizesTest::walk)
                .filter(path -> path.toString().endsWith(".java"))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
