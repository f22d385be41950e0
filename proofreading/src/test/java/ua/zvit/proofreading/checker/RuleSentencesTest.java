package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageTool;

/**
 * Each rule against sentences of many kinds, right ones and wrong ones: {@code sentences/<rule>.txt}, whose format its
 * README tells. The language module is asked for only where the rule needs it.
 */
class RuleSentencesTest {

    private static final Path SENTENCES = Path.of("src/test/resources/ua/zvit/proofreading/sentences");

    static Stream<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(SENTENCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatIsWrongAndLeavesWhatIsRight(String id) {
        Language language = "wording.spelling".equals(id) ? new LanguageTool() : Language.NONE;
        List<Rule> rules = BuiltInRules.with(language).stream()
                .filter(rule -> rule.id().equals(id))
                .toList();
        Checker checker = new Checker(rules);
        assertThat(rules).hasSize(1);
        assertThat(lines(id).filter(line -> isFound(checker, line) != line.startsWith("+")))
                .isEmpty();
    }

    private static Stream<String> lines(String id) {
        try {
            return Files.readAllLines(SENTENCES.resolve(id + ".txt")).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFound(Checker checker, String line) {
        CheckedReport report = SentenceReport.of(line.substring(2));
        return !checker.check(report, CheckSettings.defaults()).isEmpty();
    }
}
