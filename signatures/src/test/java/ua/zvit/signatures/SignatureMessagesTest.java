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
class SignatureMessagesTest {

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
        assertThat(keys("uk", "signature.stage."))
                .isEqualTo(codes(Arrays.stream(ValidationStage.values()).map(ValidationStage::code)));
    }

    @Test
    void writesTimesInTheReadersWay() {
        Instant time = Instant.parse("2026-01-31T10:00:00Z");
        SignatureProblem problem = SignatureProblem.of(ProblemCode.CERTIFICATE_REVOKED, time);

        assertThat(SignatureMessages.in(UKRAINIAN).text(problem)).contains("31 січня 2026 року, 12:00:00");
        assertThat(SignatureMessages.in(Locale.ENGLISH).text(problem)).contains("31 January 2026, 12:00:00");
    }

    @Test
    void speaksUkrainianToReadersOfOtherLanguages() {
        assertThat(SignatureMessages.in(Locale.GERMAN).text(Verdict.VALID))
                .isEqualTo(SignatureMessages.in(UKRAINIAN).text(Verdict.VALID))
                .isNotEqualTo(SignatureMessages.in(Locale.UK).text(Verdict.VALID));
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
                SignatureMessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
