package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes that keep a class and a package readable, and the package texts that tell why it is there. */
class SizesTest {
    private static final int LONGEST = 400;
    private static final int MEDIAN = 70;
    private static final int NINE_OF_TEN = 200;
    private static final int LONGEST_METHOD = 50;
    private static final int NINE_METHODS_OF_TEN = 20;
    private static final int DEPENDENCIES = 6;

    /** A test may lay out a table of cases in one method. */
    private static final int LONGEST_TEST_METHOD = 65;

    private static final int WIDTH = 140;

    /** Java files of a package, its text included; of more, nobody sees at a glance what is there. */
    private static final int FILES = 30;

    @Test
    void mainFilesStaySmall() {
        List<Path> sources = Sources.main().files();
        assertNoneLonger(sources);
        List<Integer> sizes = sources.stream().map(Sources::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(NINE_OF_TEN);
    }

    @Test
    void methodsStaySmallAndNeedFewBeans() {
        List<Sources.Method> methods = Sources.main().methods();
        assertThat(methods)
                .filteredOn(method -> method.lines() > LONGEST_METHOD || method.dependencies() > DEPENDENCIES)
                .isEmpty();
        List<Integer> sizes =
                methods.stream().map(Sources.Method::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(NINE_METHODS_OF_TEN);
    }

    @Test
    void testsStaySmall() {
        Sources tests = Sources.tests();
        assertNoneLonger(tests.files());
        assertThat(tests.methods())
                .filteredOn(method -> method.lines() > LONGEST_TEST_METHOD)
                .isEmpty();
    }

    @Test
    void pagesKeepToTheWidth() {
        List<Path> pages = Sources.walk(Path.of("..", "web", "src", "main", "webapp"))
                .filter(path -> path.toString().endsWith(".xhtml"))
                .toList();
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(Files.readAllLines(page))
                .as(page.toString())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH)));
    }

    @Test
    void packagesStaySmall() {
        Map<Path, Long> sizes =
                Sources.main().files().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes).isNotEmpty().allSatisfy((folder, files) -> assertThat(files)
                .as(folder + ": part it by what a newcomer looks for")
                .isLessThanOrEqualTo(FILES));
    }

    @Test
    void everyPackageTellsItsPurpose() {
        assertThat(Sources.main().files().stream().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    private static void assertNoneLonger(List<Path> sources) {
        assertThat(sources)
                .filteredOn(source -> Sources.lines(source) > LONGEST)
                .isEmpty();
    }
}
