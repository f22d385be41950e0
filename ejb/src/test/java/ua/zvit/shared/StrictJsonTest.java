package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final String WHOLE =
            "{\"narrative\": \"<p>Так</p>\", \"x\": {\"y\": [1, -2.5, true, null, \"\\u0456\"]}, \"plan\": 10.0}";

    /** A body may be cut off anywhere: each is refused at once, none is waited for. */
    @Test
    void refusesABodyThatIsCutOffAnywhere() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> IntStream.range(0, WHOLE.length())
                .mapToObj(length -> WHOLE.substring(0, length))
                .forEach(cut -> assertThat(
                                refused(cut.getBytes(StandardCharsets.UTF_8)).kind())
                        .as(cut)
                        .isEqualTo(ErrorKind.MALFORMED)));
        assertThat(read(WHOLE).path("x").path("y").size()).isEqualTo(5);
    }

    static Stream<String> oversized() {
        return Stream.of(
                "[".repeat(100_000),
                "{\"x\":".repeat(100_000),
                "[" + "1".repeat(100_000) + "]",
                "{\"" + "x".repeat(100_000) + "\": 1}",
                "[" + "1,".repeat(1_000_001) + "1]",
                "\"" + "x".repeat(1_000_001) + "\"",
                " ".repeat(9 * 1024 * 1024) + "1");
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void refusesWhatNoReportNeeds(String json) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        refused(json.getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(ErrorKind.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "[1] x", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 01}", "{\"a\": 1,}", "// x\n{}", ""})
    void takesNothingButJson(String json) {
        assertThat(refused(json.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("BODY-MALFORMED");
    }

    @Test
    void tellsLineAndColumn() {
        assertThat(refused("{\n  \"outcome\": oops}".getBytes(StandardCharsets.UTF_8))
                        .args())
                .first()
                .isEqualTo(2);
    }

    @Test
    void refusesAMemberThatIsNamedTwice() {
        assertThat(refused("{\"a\": {\"b\": 1, \"b\": 2}}".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("JSON-TWICE");
    }

    @Test
    void refusesLettersOfAnotherEncoding() {
        byte[] old = "{\"title\":\n\"Програма\"}".getBytes(Charset.forName("windows-1251"));
        ZvitException refused = refused(old);
        assertThat(refused.code()).isEqualTo("JSON-ENCODING");
        assertThat(refused.args()).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithItsMark(String charset) {
        byte[] marked = "\ufeff{\"title\": \"Їжак\"}".getBytes(Charset.forName(charset));
        assertThat(StrictJson.read(marked, ErrorCode.BODY_MALFORMED, new ArrayList<>())
                        .path("title")
                        .textValue())
                .isEqualTo("Їжак");
    }

    @Test
    void composesLetters() {
        assertThat(read("{\"title\": \"Медіи\u0306нии\u0306, і\u0308жак\"}")
                        .path("title")
                        .textValue())
                .isEqualTo("Медійний, їжак");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u0085", "\\ud83d", "\\ude4f", "\\uffff"})
    void tellsTheFaultOfATextThatCannotBeKept(String odd) {
        List<Fault> faults = new ArrayList<>();
        StrictJson.read(
                ("{\"a\": [{\"b\": \"x" + odd + "y\"}]}").getBytes(StandardCharsets.UTF_8),
                ErrorCode.BODY_MALFORMED,
                faults);
        assertThat(faults).containsExactly(Fault.at(null, "/a/0/b", "text-unkeepable"));
    }

    @Test
    void tellsTheMarkOfALostLetter() {
        List<Fault> faults = new ArrayList<>();
        StrictJson.read("{\"a\": \"Р\ufffdда 🙏\"}".getBytes(StandardCharsets.UTF_8), ErrorCode.BODY_MALFORMED, faults);
        assertThat(faults).extracting(Fault::code).containsExactly("text-lost-letter");
    }

    private static JsonNode read(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), ErrorCode.BODY_MALFORMED, new ArrayList<>());
    }

    private static ZvitException refused(byte[] json) {
        return catchThrowableOfType(
                ZvitException.class, () -> StrictJson.read(json, ErrorCode.BODY_MALFORMED, new ArrayList<>()));
    }
}
