package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people and one entry: the second gets a clear choice, never a silent overwrite. */
class EntryEditingIT {
    private static final Api WRITER = Api.as("drafter-education");
    private static final String TEXT = "{\"narrative\":\"<p>%s</p>\",\"actual\":%s,\"reason\":\"Коштів не виділено.\"}";
    private static String entry;

    @BeforeAll
    static void startAReport() {
        entry = OwnReport.started() + "/entries/1.10";
    }

    @Test
    void writesFromTheVersionThatWasRead() {
        Answer read = WRITER.get(entry).isOk();
        Answer written = WRITER.put(entry, TEXT.formatted("Обміну не було.", "\"0.5\""), read.header("ETag"))
                .isOk();
        assertThat(written.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(written.json().getString("actual")).isEqualTo("0.5");
        assertThat(written.json().getString("narrative")).isEqualTo("<p>Обміну не було.</p>");
        assertThat(WRITER.get(entry).header("ETag")).isEqualTo(written.header("ETag"));
    }

    @Test
    void tellsTheCurrentVersionToWhoeverComesLate() {
        String read = WRITER.get(entry).header("ETag");
        Answer first = WRITER.put(entry, TEXT.formatted("Перший.", "1"), read).isOk();
        Answer second = WRITER.put(entry, TEXT.formatted("Другий.", "2"), read).isProblem(412, "ENTRY-STALE");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(WRITER.get(entry).json().getString("narrative")).isEqualTo("<p>Перший.</p>");
        WRITER.put(entry, TEXT.formatted("Другий.", "2"), second.header("ETag")).isOk();
    }

    @Test
    void letsOneOfManyWinWhoWriteInTheSameMoment() {
        String read = WRITER.get(entry).header("ETag");
        List<Integer> statuses =
                AtOnce.times(6, number -> WRITER.put(entry, TEXT.formatted("Одночасно " + number, "1"), read)
                        .status());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void asksForTheVersion() {
        WRITER.put(entry, TEXT.formatted("x", "0"), null).isProblem(428, "VERSION-REQUIRED");
        WRITER.put(entry, TEXT.formatted("x", "0"), "*").isProblem(428, "VERSION-REQUIRED");
        WRITER.put(entry, TEXT.formatted("x", "0"), "\"abc\"").isProblem(412, "ENTRY-STALE");
    }

    @Test
    void keepsTheTextOfMarkupThatANarrativeMayNotHoldAndRefusesWhatIsMoreThanText() {
        String body =
                "{\"narrative\":\"<p onclick='x()'>Так <u>і</u></p><table><tr><td>№ 1</td><td>120,5</td></tr></table>"
                        + "%s\",\"actual\":null,\"reason\":null}";
        String tag = WRITER.get(entry).header("ETag");
        String lost = "<script>alert(1)</script><img src=x onerror=y><a href='javascript:z'>ні</a>";
        assertThat(WRITER.put(entry, body.formatted(lost), tag)
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .containsExactly("1.10 narrative markup-lost");
        JsonObject written = WRITER.put(entry, body.formatted(""), tag).isOk().json();
        assertThat(written.getString("narrative"))
                .isEqualTo("<p>Так і</p><table><tbody><tr><td>№ 1</td><td>120,5</td></tr></tbody></table>");
        assertThat(written.get("actual")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void tellsFaultsOfAnAmount() {
        String tag = WRITER.get(entry).header("ETag");
        assertThat(WRITER.put(entry, TEXT.formatted("x", "\"багато\""), tag)
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .containsExactly("1.10 actual number-expected");
        assertThat(WRITER.put(entry, TEXT.formatted("x", "-1e20"), tag)
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .containsExactly("1.10 actual amount-too-large");
        assertThat(WRITER.put(entry, TEXT.formatted("x", "0.000001"), tag)
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .containsExactly("1.10 actual amount-too-fine");
    }

    @Test
    void belongsToItsDepartment() {
        Api other = Api.as("drafter-promotion");
        String tag = WRITER.get(entry).header("ETag");
        other.get(entry).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        other.put(entry, TEXT.formatted("x", "0"), tag).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
    }

    @Test
    void tellsWhatIsWrongWithABody() {
        String tag = WRITER.get(entry).header("ETag");
        Answer broken = WRITER.put(entry, "{\n \"narrative\": oops}", tag).isProblem(400, "BODY-MALFORMED");
        assertThat(broken.json().getString("detail")).contains("2");
        WRITER.put(entry, "", tag).isProblem(400, "BODY-MISSING");
        WRITER.put(entry, "[1]", tag).isProblem(400, "BODY-UNREADABLE");
        WRITER.send("PUT", entry, "x", Map.of("If-Match", tag, "Content-Type", "text/plain"))
                .isProblem(415, "FORMAT-NOT-ACCEPTED");
    }

    @Test
    void speaksEnglishWhenAsked() {
        Answer refused = WRITER.send("PUT", entry, "{}", Map.of("Accept-Language", "en"));
        assertThat(refused.json().getString("title")).isEqualTo("The version is missing");
    }
}
