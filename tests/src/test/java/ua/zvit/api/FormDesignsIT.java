package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form needs no template: a design is looked at on a real report, made a draft, and goes the way of every form. */
class FormDesignsIT {
    private static final String PATH = "/v1/form-designs";
    private static final Api ADMIN = Api.as("admin");
    private static final ObjectMapper JSON = new ObjectMapper();

    @AfterEach
    void putTheUsualFormInForceAgain() {
        OwnForm.putInForce("khmelnytskyi");
    }

    @Test
    void goesFromADesignToTheFormByWhichReportsArePrinted() throws Exception {
        ObjectNode design = design("khmelnytskyi", "Наша форма");
        design.withArray("columns").add("PERCENT");
        ((ObjectNode) design.get("headings")).put("PLAN", "Заплановано").put("PERCENT", "Частка");
        JsonObject draft = made(design);
        assertThat(draft.getString("state")).isEqualTo("draft");
        assertThat(draft.getString("code")).startsWith("own-");
        assertThat(draft.getInt("version")).isEqualTo(1);
        String form = "/v1/forms/" + draft.getInt("id");
        Map<String, String> files =
                OwnForm.parts(ADMIN.get(form + "/files").isOk().bytes());
        assertThat(files.values()).anyMatch(file -> file.contains("<jasperReport name=\"" + draft.getString("code")));
        ADMIN.post(form + "/publish", "").isOk();
        ADMIN.post(form + "/in-force", "").isOk();
        String report = "/v1/reports/" + OwnReport.imported().getInt("id") + "/document.pdf";
        assertThat(PrintedText.of(ADMIN.get(report).isOk().bytes())).contains("Заплановано Факт Частка");
    }

    @Test
    void becomesTheNextVersionOfAnOwnForm() throws Exception {
        JsonObject first = made(design("executors", "З виконавцями"));
        ObjectNode next = (ObjectNode)
                JSON.readTree(ADMIN.get(PATH + "/" + first.getInt("id")).isOk().bytes());
        next.put("orientation", "LANDSCAPE");
        JsonObject second = made(next);
        assertThat(second.getString("code")).isEqualTo(first.getString("code"));
        assertThat(second.getInt("version")).isEqualTo(2);
        next.put("code", "khmelnytskyi");
        ADMIN.post(PATH, next.toString()).isProblem(404, "FORM-UNKNOWN");
    }

    @Test
    void showsPagesOfARealReportAndOfOneThatNobodyWrote() throws Exception {
        ObjectNode design = design("four-sources", "За джерелами");
        int report = OwnReport.imported().getInt("id");
        for (String query : List.of("?report=" + report, "")) {
            JsonObject seen = ADMIN.post(PATH + "/preview" + query, design.toString())
                    .isOk()
                    .json();
            List<JsonObject> pages = seen.getJsonArray("shown").getValuesAs(JsonObject.class);
            assertThat(seen.getInt("pages")).isGreaterThanOrEqualTo(pages.size());
            assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(
                            Base64.getDecoder().decode(page.getString("png")))
                    .startsWith(0x89, 'P', 'N', 'G'));
            assertThat(seen.getJsonArray("faults")).isEmpty();
        }
    }

    @Test
    void namesEveryFaultWithItsPlace() throws Exception {
        ObjectNode design = design("khmelnytskyi", " ");
        ((ObjectNode) design.get("design").get("widths")).put("PLAN", 3).put("TITLE", 400);
        for (String path : List.of(PATH, PATH + "/preview")) {
            Answer refused = ADMIN.post(path, design.toString()).isProblem(422, "FORM-DESIGN");
            assertThat(refused.json().getJsonArray("faults").getValuesAs(JsonObject.class))
                    .extracting(fault -> fault.getString("field"))
                    .containsExactlyInAnyOrder("titleUk", "widths.PLAN", "widths");
        }
        ADMIN.post(PATH, "[]").isProblem(400, "BODY-UNREADABLE");
        ADMIN.post(PATH, "{").isProblem(400, "BODY-MALFORMED");
    }

    @Test
    void keepsDesignsAndReportsOfOneCouncilFromAnother() throws Exception {
        ObjectNode design = design("executors", "Лише наша");
        int own = made(design).getInt("id");
        Api stranger = Api.as("neighbour");
        stranger.get(PATH + "/" + own).isProblem(404, "FORM-UNKNOWN");
        int report = OwnReport.imported().getInt("id");
        stranger.post(PATH + "/preview?report=" + report, design.toString()).isProblem(404, "REPORT-UNKNOWN");
    }

    private static JsonObject made(ObjectNode design) {
        Answer made = ADMIN.post(PATH, design.toString());
        assertThat(made.status()).isEqualTo(201);
        return made.json();
    }

    /** A shipped form as a design of its own. */
    private static ObjectNode design(String code, String title) throws IOException {
        ObjectNode design = (ObjectNode) JSON.readTree(
                ADMIN.get(PATH + "/" + OwnForm.shipped(code)).isOk().bytes());
        design.put("titleUk", title).remove(List.of("code", "version"));
        return design;
    }
}
