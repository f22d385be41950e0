package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An archived report, its slip of form, and the further edition that takes its place. */
class EditionsIT {
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    private static final String DECISION =
            "{\"number\": \"№ 31\", \"date\": \"%s\", \"reason\": \"Не ту суму взято\"}".formatted(Today.text());
    private static final String EVENT =
            "{\"facts\":{\"title\":\"Шкільний обмін\",\"begins\":\"2025-10-06\",\"country\":\"PL\"}}";
    private static final String CITED =
            "{\"narrative\":\"<p><cite data-event='%s:1'>Обмін</cite> перенесено.</p>\",\"actual\":0,"
                    + "\"reason\":\"Без коштів.\"}";
    private static final String SLIP =
            "{\"place\": \"захід 1.2\", \"was\": \"300\", \"should\": \"200\", \"basis\": \"акт № 5\"}";

    @Test
    void aFurtherEditionGoesTheWholeWayAndTakesThePlaceOfTheFormer() throws IOException {
        SignedReport first = SignedReport.toBeSigned();
        adopt(first);
        JsonObject kept = archived(first);
        byte[] sealed = pdf(kept);
        note(kept);

        Api council = Api.as("council");
        council.post(first.path() + "/editions", "{\"number\": \"31\"}").isProblem(422, "EDITION-INVALID");
        JsonObject next = council.post(first.path() + "/editions", DECISION).json();
        council.post(first.path() + "/editions", DECISION).isProblem(409, "EDITION-OPEN");
        SignedReport second = new SignedReport("/v1/reports/" + next.getInt("id"));
        assertThat(next.getJsonObject("edition").getInt("number")).isEqualTo(2);
        assertThat(next.getJsonObject("totals"))
                .isEqualTo(Api.as("auditor").get(first.path()).json().getJsonObject("totals"));
        assertThat(published(kept).getJsonObject("ofReport").isNull("replacedBy"))
                .isTrue();

        Api.as("admin").post(second.path() + "/start", "").isOk();
        submit(second);
        adopt(second);

        JsonObject later = archived(second);
        assertThat(later.getInt("edition")).isEqualTo(2);
        assertThat(archived(first).getBoolean("replaced")).isTrue();
        assertThat(pdf(kept)).isEqualTo(sealed);
        assertThat(PrintedText.of(pdf(later))).contains("редакція 2");
        JsonObject told = published(kept);
        assertThat(told.getJsonObject("ofReport").getString("replacedBy"))
                .isEqualTo(published(later).getString("id"));
        assertThat(told.getJsonArray("corrections")).hasSize(1);
        assertThat(published(later).getJsonObject("ofReport").getString("former"))
                .isEqualTo(told.getString("id"));
        assertThat(Api.as("auditor").get(second.path() + "/editions").list())
                .extracting(one -> one.getInt("number") + " " + one.getBoolean("inForce"))
                .containsExactly("1 false", "2 true");
        String programme = later.getString("programme");
        assertThat(Api.as("admin")
                        .post("/v1/archive/verification", "")
                        .isOk()
                        .json()
                        .getJsonArray("problems"))
                .noneSatisfy(problem -> assertThat(problem.toString()).contains(programme));
    }

    @Test
    void aFurtherEditionBringsTheEvidenceAndTheEventsOfTheFormerAlong() {
        SignedReport first = new SignedReport(OwnReport.started());
        String entry = "/entries/1.10";
        Api drafter = Api.as("drafter-education");
        String event =
                "/v1/events/" + drafter.post("/v1/events", EVENT).isOk().json().getInt("id");
        String cited = CITED.formatted(event.substring("/v1/events/".length()));
        drafter.put(first.path() + entry, cited, "\"0\"").isOk();
        byte[] act = first.path().getBytes(StandardCharsets.UTF_8);
        drafter.file("POST", first.path() + entry + "/evidence?name=act.txt", act)
                .isOk();
        submit(first);
        adopt(first);

        JsonObject next = Api.as("council")
                .post(first.path() + "/editions", DECISION)
                .isOk()
                .json();
        Api auditor = Api.as("auditor");
        String evidence = "/v1/reports/" + next.getInt("id") + entry + "/evidence";
        JsonObject brought = auditor.get(evidence).isOk().list().get(0);
        assertThat(brought.getString("title")).isEqualTo("act");
        assertThat(auditor.get(evidence + "/" + brought.getInt("id")).isOk().bytes())
                .isEqualTo(act);
        assertThat(auditor.get(event).json().getJsonArray("citations")).hasSize(2);
    }

    private static void submit(SignedReport report) {
        List.of("drafter-international", "drafter-education", "drafter-promotion")
                .forEach(drafter ->
                        report.complete(drafter, "{\"outcome\":\"submit\"}").isOk());
        report.complete("acting-head", "{\"outcome\":\"accept\"}").isOk();
    }

    private static void note(JsonObject kept) {
        String path = "/v1/archive/" + kept.getInt("id") + "/corrections";
        Api.as("council").post(path, SLIP.replace("300", "200")).isProblem(422, "CORRECTION-INVALID");
        assertThat(Api.as("council").post(path, SLIP).status()).isEqualTo(201);
        assertThat(Api.as("auditor").get(path).list())
                .extracting(told -> told.getString("was") + " " + told.getString("should"))
                .containsExactly("300 200");
    }

    private static void adopt(SignedReport report) {
        report.complete("acting-head", SIGN).isOk();
        report.complete("council", Today.adoption("15")).isOk();
        report.complete("council", SIGN).isOk();
    }

    private static JsonObject archived(SignedReport report) {
        int id = Integer.parseInt(report.path().substring(report.path().lastIndexOf('/') + 1));
        return Api.as("auditor").get("/v1/archive?limit=200").list().stream()
                .filter(item -> !item.isNull("reportId") && item.getInt("reportId") == id)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] pdf(JsonObject kept) {
        return Api.as("auditor")
                .get("/v1/archive/" + kept.getInt("id") + "/document.pdf")
                .isOk()
                .bytes();
    }

    private static JsonObject published(JsonObject kept) {
        return Api.anonymous()
                .get("/v1/public/documents/" + kept.getString("sha256"))
                .isOk()
                .json();
    }
}
