package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be printed as it was written is told to who wrote it, and never becomes an official document. */
class OfficialDocumentIT {
    private static final String TOLD = "Проведено <b>дві</b> зустрічі.";
    private static final String LETTERS = "თბილისი, 東京, Ⅷ, ✓, 🙏";

    @Test
    void lettersWithoutGlyphStopTheDepartment() {
        String path = started(OwnReport.file(OwnReport.title()).replace(TOLD, LETTERS));
        Answer refused = complete(path, "drafter-international", "submit").isProblem(422, "CHECK-BLOCKS");
        assertThat(refused.faults()).hasSize(2).allSatisfy(fault -> assertThat(fault)
                .isEqualTo("1.2 narrative check-blocks"));
        assertThat(refused.json().toString()).contains("東京");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "json"})
    void otherEditionsKeepTheLetters(String format) {
        String path = started(OwnReport.file(OwnReport.title()).replace(TOLD, LETTERS));
        String file = new String(
                Api.as("auditor").get(path + "/export/" + format).isOk().bytes(), StandardCharsets.UTF_8);
        assertThat(file).contains(LETTERS).doesNotContain("□");
    }

    @Test
    void lettersThatNoDepartmentWritesStopTheHead() {
        String path = onHeadsDesk(OwnReport.file(OwnReport.title()).replace("Промоція", "Промоція 東"));
        assertThat(complete(path, "acting-head", "accept")
                        .isProblem(422, "DOCUMENT-LETTERS")
                        .faults())
                .containsExactly("- section.II letters-missing");
        assertThat(Api.as("auditor").get(path).json().getString("status")).isEqualTo("review");
    }

    @Test
    void columnsGrowToAmountsThatWereTooWideOnce() {
        String path = onHeadsDesk(OwnReport.file(OwnReport.title()).replace("20.5", "123456789.5"));
        Api.as("auditor").get(path + "/document.pdf").isOk();
        complete(path, "acting-head", "accept").isOk();
        assertThat(Api.as("auditor").get(path).json().getString("status")).isNotEqualTo("review");
    }

    private static String started(String file) {
        String path = "/v1/reports/"
                + Api.as("admin").post("/v1/reports/import", file).isOk().json().getInt("id");
        Api.as("admin").post(path + "/start", "").isOk();
        return path;
    }

    private static String onHeadsDesk(String file) {
        String complete = file.replace(
                "\"executor\": \"education\"",
                "\"executor\": \"education\", \"actual\": 0, \"narrative\": \"<p>Не здійснювався: коштів не"
                        + " виділено.</p>\"");
        String path = started(complete);
        List.of("drafter-international", "drafter-education", "drafter-promotion")
                .forEach(drafter -> complete(path, drafter, "submit").isOk());
        return path;
    }

    private static Answer complete(String path, String user, String outcome) {
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        String task = Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(open -> open.getInt("reportId") == id)
                .map((JsonObject open) -> open.getString("id"))
                .findFirst()
                .orElseThrow();
        return Api.as(user).post("/v1/tasks/" + task + "/complete", "{\"outcome\":\"" + outcome + "\"}");
    }
}
