package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;

class ProblemTest {

    @Test
    void tellsWhatHappenedInUkrainian() {
        JsonObject problem = problem(Refusal.of(404, "REPORT-UNKNOWN"), Messages.UKRAINIAN);
        assertThat(problem.getString("type")).isEqualTo("urn:zvit:error:REPORT-UNKNOWN");
        assertThat(problem.getString("code")).isEqualTo("REPORT-UNKNOWN");
        assertThat(problem.getInt("status")).isEqualTo(404);
        assertThat(problem.getString("title")).isEqualTo("Не знайдено");
        assertThat(problem.getString("detail")).startsWith("Такого звіту немає");
        assertThat(problem.getString("instance")).isEqualTo("/zvit/api/v1/reports/7");
        assertThat(problem).doesNotContainKeys("faults", "reference");
    }

    @Test
    void tellsTheSameInEnglish() {
        assertThat(problem(Refusal.of(404, "REPORT-UNKNOWN"), Locale.ENGLISH).getString("title"))
                .isEqualTo("Not found");
    }

    @Test
    void tellsEachFaultWithItsPlace() {
        Refusal refusal = new Refusal(
                422,
                "IMPORT-INVALID",
                List.of(),
                List.of(Fault.at("1.2", "actual", "amount-too-fine"), Fault.at(null, "programme.title", "missing")));
        List<JsonObject> faults =
                problem(refusal, Locale.ENGLISH).getJsonArray("faults").getValuesAs(JsonObject.class);
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).getString("measure")).isEqualTo("1.2");
        assertThat(faults.get(0).getString("field")).isEqualTo("actual");
        assertThat(faults.get(0).getString("code")).isEqualTo("amount-too-fine");
        assertThat(faults.get(0).getString("message")).isNotBlank().doesNotContain("fault.");
        assertThat(faults.get(1).get("measure")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void namesOnlyTheReferenceOfAnInternalFault() {
        JsonObject problem =
                new Problem(Refusal.of(500, "INTERNAL"), Messages.UKRAINIAN, "/zvit/api/v1/reports", "1a2b3c4d").json();
        assertThat(problem.getString("reference")).isEqualTo("1a2b3c4d");
        assertThat(problem.getString("detail")).contains("1a2b3c4d");
    }

    private static JsonObject problem(Refusal refusal, Locale locale) {
        return new Problem(refusal, locale, "/zvit/api/v1/reports/7", null).json();
    }
}
