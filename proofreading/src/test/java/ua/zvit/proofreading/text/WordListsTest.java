package ua.zvit.proofreading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.proofreading.reading.ReferenceDates;

class WordListsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("words.txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyGroupTellsWhatItsWordsAre(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines.get(i))) {
                assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("// ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyGroupStandsOnceAndIsUsedInItsPackage(Path list) throws IOException {
        List<String> groups = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            if (isHeading(line)) {
                groups.add(line.substring(1, line.length() - 1));
            }
        }
        String sources = sources(SOURCES.resolve(RESOURCES.relativize(list.getParent())));
        assertThat(groups).isNotEmpty().doesNotHaveDuplicates().allSatisfy(group -> assertThat(sources)
                .contains("\"" + group + "\""));
    }

    @Test
    void refusesAGroupThatIsNotThere() {
        WordLists words = WordLists.of(WordLists.class);
        assertThat(words.set("abbreviations")).contains("вул", "млн");
        assertThatThrownBy(() -> words.words("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void readsBlanksAndRestsOfWords() {
        String turns = WordLists.of(ReferenceDates.class).anyOf("documents");
        assertThat("протоколом ради, договір".replaceAll(turns, "•")).isEqualTo("• ради, •");
        assertThat(turns).contains("договор\\p{L}{0,3}").doesNotContain("~", "_");
    }

    private static boolean isHeading(String line) {
        return line.matches("\\[[a-z0-9-]+]");
    }

    private static String sources(Path folder) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }
}
