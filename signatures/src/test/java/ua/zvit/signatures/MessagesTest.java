package ua.zvit.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have exactly the texts that the code can ask for. */
class MessagesTest {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertThat(keys("uk")).isEqualTo(keys("en"));
    }

    @Test
    void hasTextForEachCodeAndNoneForCodesThatAreGone() throws IOException {
        assertThat(keys("uk", "signature.problem."))
                .isEqualTo(codes(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)));
        assertThat(keys("uk", "signature.unreadable."))
                .isEqualTo(codes(Arrays.stream(UnreadableFile.Reason.values()).map(UnreadableFile.Reason::code)));
        assertThat(keys("uk", "signature.verdict."))
                .isEqualTo(codes(Arrays.stream(Verdict.values()).map(Verdict::code)));
        assertThat(keys("uk", "signature.layer."))
                .isEqualTo(codes(Arrays.stream(Layer.values()).map(Layer::code)));
    }

    @Test
    void writesTimesInTheReadersWay() {
        Instant time = Instant.parse("2026-01-31T10:00:00Z");
        Problem problem = Problem.of(ProblemCode.CERTIFICATE_REVOKED, time);

        assertThat(Messages.in(UKRAINIAN).text(problem)).contains("31 січня 2026 року, 12:00:00");
        assertThat(Messages.in(Locale.ENGLISH).text(problem)).contains("31 January 2026, 12:00:00");
    }

    @Test
    void speaksUkrainianToReadersOfOtherLanguages() {
        assertThat(Messages.in(Locale.GERMAN).text(Verdict.VALID))
                .isEqualTo(Messages.in(UKRAINIAN).text(Verdict.VALID))
                .isNotEqualTo(Messages.in(Locale.UK).text(Verdict.VALID));
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language, String prefix) throws IOException {
        List<String> found = keys(language).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
        return new TreeSet<>(found);
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
