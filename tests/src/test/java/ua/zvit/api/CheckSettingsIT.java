package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.api.FaultyReport.EDUCATION;
import static ua.zvit.api.FaultyReport.INTERNATIONAL;
import static ua.zvit.api.FaultyReport.PROMOTION;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council tunes the check: what blocks stops the report until it is mended or set aside, and the dictionary grows. */
class CheckSettingsIT {
    private static final String SETTINGS = "/v1/organisation/check-settings";
    private static final String DICTIONARY = "/v1/organisation/dictionary";
    private static final String RUSSIANISMS_BLOCK = "{\"severities\":{\"wording.russianism\":\"blocks\"}}";
    private static final Api ADMIN = Api.as("admin");

    private String report;

    @BeforeEach
    void startAReport() {
        report = FaultyReport.started();
    }

    @AfterEach
    void leaveTheCouncilAsItWas() {
        tune("{}");
        ADMIN.get(DICTIONARY).list().forEach(word -> ADMIN.send(
                        "DELETE", DICTIONARY + "/" + word.getInt("id"), null, Map.of())
                .isOk());
    }

    @Test
    void switchesRulesOffAndTunesThem() {
        assertThat(FaultyReport.findings("auditor", report, "wording.russianism"))
                .isNotEmpty();
        tune("{\"disabled\":[\"wording.russianism\"],\"deviationThreshold\":\"0.25\",\"silentDays\":30}");
        assertThat(FaultyReport.findings("auditor", report, "wording.russianism"))
                .isEmpty();
        JsonObject settings = Api.as("auditor").get(SETTINGS).isOk().json();
        assertThat(settings.getString("deviationThreshold")).isEqualTo("0.25");
        assertThat(settings.getInt("silentDays")).isEqualTo(30);
        assertThat(settings.getBoolean("liveLinks")).isFalse();
        assertThat(Api.as("auditor").get(SETTINGS + "/rules").list())
                .filteredOn(rule -> rule.getString("id").equals("wording.russianism"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.getBoolean("enabled")).isFalse());
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        String tag = ADMIN.get(SETTINGS).header("ETag");
        assertThat(ADMIN.put(
                                SETTINGS,
                                "{\"disabled\":[\"no.rule\"],\"deviationThreshold\":\"2\",\"silentDays\":0}",
                                tag)
                        .isProblem(422, "SETTINGS-INVALID")
                        .faults())
                .containsExactly(
                        "- disabled rule-unknown", "- deviationThreshold share-expected", "- silentDays days-expected");
        assertThat(ADMIN.put(SETTINGS, "{\"severities\":{\"wording.russianism\":\"loud\"}}", tag)
                        .isProblem(422, "SETTINGS-INVALID")
                        .faults())
                .containsExactly("- severities severity-expected");
        ADMIN.put(SETTINGS, "{}", null).isProblem(428, "VERSION-REQUIRED");
        ADMIN.put(SETTINGS, "{}", "\"9999\"").isProblem(412, "SETTINGS-STALE");
        Api.as(INTERNATIONAL).put(SETTINGS, "{}", tag).isProblem(403, "ROLE-MISSING");
    }

    @Test
    void stopsSubmissionUntilItIsMendedOrDismissed() {
        tune(RUSSIANISMS_BLOCK);
        Answer stopped = FaultyReport.complete(INTERNATIONAL, report, "submit").isProblem(422, "CHECK-BLOCKS");
        assertThat(stopped.faults()).containsExactly("1.2 narrative check-blocks");
        assertThat(stopped.json().getJsonArray("faults").getJsonObject(0).getString("message"))
                .contains("Приймали участь");
        FaultyReport.complete(PROMOTION, report, "submit").isOk();

        JsonObject found = FaultyReport.finding(INTERNATIONAL, report, "wording.russianism");
        FaultyReport.dismiss(INTERNATIONAL, report, found, "{\"reason\":\"Це назва.\"}")
                .isOk();
        FaultyReport.complete(INTERNATIONAL, report, "submit").isOk();
    }

    @Test
    void stopsApprovalUntilTheHeadHasDecided() {
        FaultyReport.complete(INTERNATIONAL, report, "submit").isOk();
        FaultyReport.complete(EDUCATION, report, "submit").isOk();
        FaultyReport.complete(PROMOTION, report, "submit").isOk();
        tune(RUSSIANISMS_BLOCK);
        FaultyReport.complete("acting-head", report, "accept").isProblem(422, "CHECK-BLOCKS");
        assertThat(Api.as("auditor").get(report).json().getString("status")).isEqualTo("review");

        JsonObject found = FaultyReport.finding("acting-head", report, "wording.russianism");
        FaultyReport.dismiss(INTERNATIONAL, report, found, "{\"reason\":\"Це назва.\"}")
                .isProblem(403, "FINDING-NOT-YOURS");
        FaultyReport.dismiss("acting-head", report, found, "{\"reason\":\"Це назва.\"}")
                .isOk();
        FaultyReport.complete("acting-head", report, "accept").isOk();
    }

    @Test
    void growsTheDictionaryFromADismissal() {
        JsonObject unknown = FaultyReport.finding(INTERNATIONAL, report, "wording.spelling");
        String word = unknown.getJsonArray("places").getJsonObject(0).getString("text");
        FaultyReport.dismiss(
                        INTERNATIONAL,
                        report,
                        unknown,
                        "{\"reason\":\"Назва заходу.\",\"addToDictionary\":true,\"kind\":\"word\"}")
                .isOk();
        assertThat(Api.as("auditor").get(DICTIONARY).list())
                .filteredOn(entry -> entry.getString("spelling").equals(word))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("reason")).isEqualTo("Назва заходу."));
        String another = FaultyReport.started();
        assertThat(FaultyReport.findings(INTERNATIONAL, another, "wording.spelling")
                        .toString())
                .doesNotContain(word);
    }

    @Test
    void keepsTheDictionaryInOrder() {
        ADMIN.post(DICTIONARY, "{\"spelling\":\"Ґражда\",\"kind\":\"place\"}").isOk();
        ADMIN.post(DICTIONARY, "{\"spelling\":\"Гніздо\",\"kind\":\"place\"}").isOk();
        ADMIN.post(DICTIONARY, "{\"spelling\":\"Дніпро\",\"kind\":\"place\"}").isOk();
        ADMIN.post(DICTIONARY, "{\"spelling\":\"Дніпро\"}").isProblem(409, "DICTIONARY-EXISTS");
        ADMIN.post(DICTIONARY, "{\"spelling\":\" \"}").isProblem(422, "DICTIONARY-INVALID");
        ADMIN.post(DICTIONARY, "{\"spelling\":\"Х\",\"kind\":\"river\"}").isProblem(422, "DICTIONARY-INVALID");
        assertThat(ADMIN.get(DICTIONARY).list())
                .extracting(word -> word.getString("spelling"))
                .containsExactly("Гніздо", "Ґражда", "Дніпро");
        Api.as(INTERNATIONAL).post(DICTIONARY, "{\"spelling\":\"Х\"}").isProblem(403, "ROLE-MISSING");
        assertThat(Api.as("neighbour").get(DICTIONARY).list()).isEmpty();
    }

    @Test
    void knowsHostsOfLinks() {
        String hosts = DICTIONARY + "/hosts";
        ADMIN.send("PUT", hosts + "/www.Rada.example.ua", null, Map.of()).isOk();
        ADMIN.send("PUT", hosts + "/rada.example.ua", null, Map.of()).isOk();
        ADMIN.send("PUT", hosts + "/no_host", null, Map.of()).isProblem(422, "DICTIONARY-INVALID");
        assertThat(new String(ADMIN.get(hosts).isOk().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("[\"rada.example.ua\"]");
        ADMIN.send("DELETE", hosts + "/rada.example.ua", null, Map.of()).isOk();
        ADMIN.send("DELETE", hosts + "/rada.example.ua", null, Map.of()).isProblem(404, "DICTIONARY-UNKNOWN");
    }

    private static void tune(String settings) {
        ADMIN.put(SETTINGS, settings, ADMIN.get(SETTINGS).header("ETag")).isOk();
    }
}
