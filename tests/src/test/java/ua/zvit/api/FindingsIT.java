package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.api.FaultyReport.EDUCATION;
import static ua.zvit.api.FaultyReport.INTERNATIONAL;
import static ua.zvit.api.FaultyReport.PROMOTION;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings over the API: who sees what, what is dismissed stays so until the text changes, and what is fixed is saved. */
class FindingsIT {
    private static final String REASON = "{\"reason\":\"Так називається.\"}";

    private String report;

    @BeforeEach
    void startAReport() {
        report = FaultyReport.started();
    }

    @Test
    void tellsFindingsInTheShapeOfTheCommand() {
        JsonObject quotes = FaultyReport.finding("auditor", report, "typography.quotes");
        assertThat(quotes.keySet())
                .containsExactlyInAnyOrder(
                        "rule", "severity", "places", "message", "fix", "identity", "dismissed", "fold");
        JsonObject place = quotes.getJsonArray("places").getJsonObject(0);
        assertThat(place.keySet()).containsExactlyInAnyOrder("measure", "field", "start", "end", "text");
        assertThat(place.getString("field")).isEqualTo("narrative");
        assertThat(place.getInt("end") - place.getInt("start"))
                .isEqualTo(place.getString("text").length());
        assertThat(quotes.getString("severity")).isIn("blocks", "warns", "hints");
        assertThat(quotes.isNull("dismissed")).isTrue();
    }

    @Test
    void speaksTheCallersLanguage() {
        String english = new String(
                Api.as("auditor")
                        .send("GET", report + "/findings", null, Map.of("Accept-Language", "en"))
                        .isOk()
                        .bytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(english).contains("The same event is told in measures 1.2, 1.10");
        assertThat(FaultyReport.finding("auditor", report, "event.duplicate").getString("message"))
                .contains("1.2, 1.10")
                .doesNotContain("event");
    }

    @Test
    void showsADepartmentItsOwnTextsOnly() {
        List<JsonObject> own = FaultyReport.findings(EDUCATION, report);
        assertThat(own).isNotEmpty().allSatisfy(finding -> assertThat(measures(finding))
                .contains("1.10"));
        assertThat(own.toString()).contains(FaultyReport.SECRET);
        assertThat(FaultyReport.findings(INTERNATIONAL, report).toString()).doesNotContain(FaultyReport.SECRET);
        assertThat(FaultyReport.findings(PROMOTION, report).toString())
                .doesNotContain(FaultyReport.SECRET, "гімназі", "меморандум");
        assertThat(FaultyReport.findings("council", report).toString()).contains(FaultyReport.SECRET);
    }

    @Test
    void leavesOfAnotherDepartmentsSideTheNumberOnly() {
        JsonObject twice = FaultyReport.finding(INTERNATIONAL, report, "event.duplicate");
        assertThat(measures(twice)).contains("1.2", "1.10");
        assertThat(twice.getJsonArray("places").getValuesAs(JsonObject.class))
                .filteredOn(place -> place.getString("measure").equals("1.10"))
                .allSatisfy(place -> assertThat(place.getString("text")).isEmpty());
        assertThat(twice.getString("message")).contains("1.10").doesNotContain("гімназі", "18 березня");
        assertThat(FaultyReport.finding("acting-head", report, "event.duplicate")
                        .getString("identity"))
                .isEqualTo(twice.getString("identity"));
    }

    @Test
    void keepsADismissalUntilTheSentenceChanges() {
        JsonObject found = FaultyReport.finding(INTERNATIONAL, report, "wording.russianism");
        FaultyReport.dismiss(INTERNATIONAL, report, found, REASON).isOk();
        JsonObject dismissed =
                FaultyReport.finding("auditor", report, "wording.russianism").getJsonObject("dismissed");
        assertThat(dismissed.getString("reason")).isEqualTo("Так називається.");
        assertThat(dismissed.getString("author")).isEqualTo(INTERNATIONAL);

        String text = FaultyReport.narrative(INTERNATIONAL, report, "1.2");
        FaultyReport.write(INTERNATIONAL, report, "1.2", "<p>Спершу зустріч.</p>" + text);
        assertThat(FaultyReport.finding(INTERNATIONAL, report, "wording.russianism")
                        .isNull("dismissed"))
                .isFalse();
        FaultyReport.write(INTERNATIONAL, report, "1.2", text.replace("у форумі", "у щорічному форумі"));
        assertThat(FaultyReport.finding(INTERNATIONAL, report, "wording.russianism")
                        .isNull("dismissed"))
                .isTrue();
        FaultyReport.write(INTERNATIONAL, report, "1.2", text);
        assertThat(FaultyReport.finding(INTERNATIONAL, report, "wording.russianism")
                        .isNull("dismissed"))
                .isFalse();
    }

    @Test
    void takesADismissalBack() {
        JsonObject found = FaultyReport.finding(INTERNATIONAL, report, "wording.russianism");
        FaultyReport.restore(INTERNATIONAL, report, found).isProblem(409, "FINDING-OPEN");
        FaultyReport.dismiss(INTERNATIONAL, report, found, REASON).isOk();
        FaultyReport.restore(INTERNATIONAL, report, found).isOk();
        assertThat(FaultyReport.finding(INTERNATIONAL, report, "wording.russianism")
                        .isNull("dismissed"))
                .isTrue();
        assertThat(Api.as("auditor").get(report + "/history").list())
                .extracting(step -> step.getString("action"))
                .contains("finding-dismissed", "finding-restored");
    }

    @Test
    void asksForAReasonAndForTheRightPerson() {
        JsonObject found = FaultyReport.finding(INTERNATIONAL, report, "wording.russianism");
        assertThat(FaultyReport.dismiss(INTERNATIONAL, report, found, "{\"reason\":\"  \"}")
                        .isProblem(422, "DISMISSAL-INVALID")
                        .faults())
                .containsExactly("- reason missing");
        FaultyReport.dismiss("acting-head", report, found, REASON).isProblem(403, "FINDING-NOT-YOURS");
        FaultyReport.dismiss("council", report, found, REASON).isProblem(403, "ROLE-MISSING");
        FaultyReport.dismiss(PROMOTION, report, found, REASON).isProblem(404, "FINDING-UNKNOWN");
        FaultyReport.dismiss("neighbour", report, found, REASON).isProblem(404, "REPORT-UNKNOWN");
    }

    @Test
    void fixesAllOfAKindAndCountsThem() {
        Answer fixed = fix(INTERNATIONAL, FaultyReport.findings(INTERNATIONAL, report, "typography.quotes"), "");
        assertThat(fixed.isOk().json().getInt("applied")).isPositive();
        assertThat(fixed.json().getJsonArray("skipped")).isEmpty();
        assertThat(FaultyReport.narrative(INTERNATIONAL, report, "1.2"))
                .contains("«Простір» <b>Київ - </b>Львів", "Приймали участь");
        assertThat(Api.as(INTERNATIONAL).get(report + "/entries/1.2").header("ETag"))
                .isEqualTo("\"" + fixed.json().getJsonObject("versions").getInt("1.2") + "\"");
        assertThat(FaultyReport.findings(INTERNATIONAL, report, "typography.quotes"))
                .isEmpty();
        fix(INTERNATIONAL, FaultyReport.findings(INTERNATIONAL, report, "typography.dash"), "")
                .isOk();
        assertThat(FaultyReport.narrative(INTERNATIONAL, report, "1.2")).contains("Київ");
        assertThat(FaultyReport.findings(INTERNATIONAL, report, "typography.dash"))
                .isEmpty();
    }

    @Test
    void leavesOutAndTellsWhatHasChangedMeanwhile() {
        List<JsonObject> quotes = FaultyReport.findings(INTERNATIONAL, report, "typography.quotes");
        assertThat(skipped(fix(INTERNATIONAL, quotes, ",\"versions\":{\"1.2\":99}")))
                .containsOnly("fix-changed");
        String text = FaultyReport.narrative(INTERNATIONAL, report, "1.2");
        FaultyReport.write(INTERNATIONAL, report, "1.2", text.replace("\"Простір\"", "«Простір»"));
        Answer late = fix(INTERNATIONAL, quotes, "").isOk();
        assertThat(late.json().getInt("applied")).isZero();
        assertThat(skipped(late)).containsOnly("fix-changed");
    }

    @Test
    void fixesNothingOfAnotherDepartmentNorWhatIsSubmitted() {
        List<JsonObject> theirs = FaultyReport.findings("auditor", report, "typography.quotes").stream()
                .filter(finding -> measures(finding).contains("1.10"))
                .toList();
        String before = FaultyReport.narrative(EDUCATION, report, "1.10");
        assertThat(fix(INTERNATIONAL, theirs, "").isOk().json().getInt("applied"))
                .isZero();
        FaultyReport.complete(EDUCATION, report, "submit").isOk();
        assertThat(skipped(fix(EDUCATION, theirs, "").isOk())).containsOnly("fix-locked");
        assertThat(FaultyReport.narrative(EDUCATION, report, "1.10")).isEqualTo(before);
        fix("acting-head", theirs, "").isProblem(403, "ROLE-MISSING");
    }

    @Test
    void checksWhatIsBeingTyped() {
        String typed = "{\"narrative\":\"<p>Зустріч \\\"Зелена\\\" відбулася 31 лютого 2025 року.</p>\"}";
        Answer live =
                Api.as(INTERNATIONAL).post(report + "/entries/1.2/check", typed).isOk();
        assertThat(live.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding -> finding.getString("rule"))
                .contains("typography.quotes", "date.impossible");
        assertThat(FaultyReport.narrative(INTERNATIONAL, report, "1.2")).doesNotContain("31 лютого");
        Api.as(PROMOTION).post(report + "/entries/1.2/check", typed).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        Api.as(INTERNATIONAL).post(report + "/entries/9.9/check", typed).isProblem(404, "ENTRY-UNKNOWN");
    }

    private Answer fix(String user, List<JsonObject> findings, String more) {
        JsonArrayBuilder identities = Json.createArrayBuilder();
        findings.forEach(finding -> identities.add(finding.getString("identity")));
        return Api.as(user).post(report + "/findings/fix", "{\"identities\":" + identities.build() + more + "}");
    }

    private static List<String> skipped(Answer fixed) {
        return fixed.json().getJsonArray("skipped").getValuesAs(JsonObject.class).stream()
                .map(skipped -> skipped.getString("code"))
                .toList();
    }

    private static List<String> measures(JsonObject finding) {
        return finding.getJsonArray("places").getValuesAs(JsonObject.class).stream()
                .map(place -> place.getString("measure"))
                .toList();
    }
}
