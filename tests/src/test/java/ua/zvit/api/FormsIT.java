package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is data: brought in, looked at, published, put in force; what wants more than to draw the data stays out. */
class FormsIT {
    private static final String PATH = "/v1/forms";
    private static final Api ADMIN = Api.as("admin");

    @AfterEach
    void putTheUsualFormInForceAgain() {
        OwnForm.putInForce("khmelnytskyi");
    }

    @Test
    void shipsTheFourFormsAndPrintsByTheUsualOne() {
        List<JsonObject> shipped = ADMIN.get(PATH).isOk().list().stream()
                .filter(form -> form.getBoolean("shipped"))
                .toList();
        assertThat(shipped)
                .extracting(form -> form.getString("code"))
                .containsExactlyInAnyOrder("khmelnytskyi", "four-sources", "indicators", "executors");
        assertThat(shipped)
                .filteredOn(form -> form.getBoolean("inForce"))
                .extracting(form -> form.getString("code"))
                .containsExactly("khmelnytskyi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khmelnytskyi", "four-sources", "indicators", "executors"})
    void previewsARealReportByEachForm(String code) {
        int report = OwnReport.imported().getInt("id");
        Answer preview = ADMIN.get(PATH + "/" + OwnForm.shipped(code) + "/preview.pdf?report=" + report)
                .isOk();
        assertThat(preview.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(preview.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void goesFromADraftIntoForceAndOutOfIt() {
        OwnForm own = OwnForm.like("executors");
        Answer brought = ADMIN.file("POST", PATH, own.zip());
        assertThat(brought.status()).isEqualTo(201);
        assertThat(brought.json().getString("state")).isEqualTo("draft");
        String form = PATH + "/" + brought.json().getInt("id");
        assertThat(brought.header("Location")).endsWith("/zvit/api" + form);
        ADMIN.post(form + "/in-force", "").isProblem(409, "FORM-STATE");
        assertThat(ADMIN.post(form + "/publish", "").isOk().json().getString("state"))
                .isEqualTo("published");
        ADMIN.post(form + "/publish", "").isProblem(409, "FORM-STATE");
        assertThat(ADMIN.post(form + "/in-force", "").isOk().json().getBoolean("inForce"))
                .isTrue();
        ADMIN.post(form + "/withdraw", "").isProblem(409, "FORM-IN-FORCE");
        putTheUsualFormInForceAgain();
        assertThat(ADMIN.post(form + "/withdraw", "").isOk().json().getString("state"))
                .isEqualTo("withdrawn");
        ADMIN.post(form + "/in-force", "").isProblem(409, "FORM-STATE");
    }

    @Test
    void printsReportsByTheFormInForce() {
        String report = "/v1/reports/" + OwnReport.imported().getInt("id") + "/document.pdf";
        int usual = ADMIN.get(report).isOk().bytes().length;
        ADMIN.post(PATH + "/" + OwnForm.shipped("four-sources") + "/in-force", "")
                .isOk();
        assertThat(ADMIN.get(report).isOk().bytes().length).isNotEqualTo(usual);
    }

    @Test
    void givesTheFilesBackAsTheyCame() {
        OwnForm own = OwnForm.like("indicators");
        int id = ADMIN.file("POST", PATH, own.zip()).isOk().json().getInt("id");
        Answer files = ADMIN.get(PATH + "/" + id + "/files").isOk();
        assertThat(files.header("Content-Disposition")).contains(own.code() + "-1.zip");
        assertThat(OwnForm.parts(files.bytes())).containsValues(own.descriptor(), own.template());
    }

    @Test
    void takesAVersionOnce() {
        OwnForm own = OwnForm.like("khmelnytskyi");
        ADMIN.file("POST", PATH, own.zip()).isOk();
        ADMIN.file("POST", PATH, own.zip()).isProblem(409, "FORM-VERSION-EXISTS");
        ADMIN.file(
                        "POST",
                        PATH,
                        own.describedBy(json -> json.replace("\"version\": 1", "\"version\": 2"))
                                .zip())
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<expression><![CDATA[java.lang.Runtime.getRuntime().exec(\"id\")]]></expression>",
                "<expression><![CDATA[$F{title}.getClass()]]></expression>",
                "<expression><![CDATA[$P{REPORT_CONNECTION}]]></expression>"
            })
    void refusesATemplateThatReachesBeyondTheData(String expression) {
        OwnForm hostile = OwnForm.like("khmelnytskyi")
                .drawnBy(xml -> xml.replaceFirst(
                        "(?s)<expression>.*?</expression>", java.util.regex.Matcher.quoteReplacement(expression)));
        assertIsRefused(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import value=\"java.io.*\"/>",
                "<scriptlet name=\"x\" class=\"x.Y\"/>",
                "<query language=\"sql\">select 1</query>",
                "<element kind=\"subreport\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"/>",
                "<property name=\"net.sf.jasperreports.export.pdf.encrypted\" value=\"true\"/>"
            })
    void refusesATemplateThatWantsMoreThanToDraw(String element) {
        assertIsRefused(
                OwnForm.like("khmelnytskyi").drawnBy(xml -> xml.replaceFirst("(<jasperReport[^>]*>)", "$1" + element)));
    }

    @Test
    void refusesATemplateThatReadsFilesByEntities() {
        assertIsRefused(OwnForm.like("khmelnytskyi")
                .drawnBy(xml -> "<!DOCTYPE jasperReport [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + xml.replaceFirst("<\\?xml.*?\\?>", "")));
    }

    @Test
    void refusesWhatIsNoForm() {
        ADMIN.file("POST", PATH, "text".getBytes(StandardCharsets.UTF_8)).isProblem(422, "FORM-ARCHIVE");
        ADMIN.file("POST", PATH, new byte[6 * 1024 * 1024]).isProblem(413, "BODY-TOO-LARGE");
        ADMIN.file(
                        "POST",
                        PATH,
                        OwnForm.like("khmelnytskyi")
                                .describedBy(json -> "{\n\"code\": ?}")
                                .zip())
                .isProblem(422, "FORM-UNSAFE");
    }

    @Test
    void keepsFormsOfOneCouncilFromAnother() {
        int id = ADMIN.file("POST", PATH, OwnForm.like("executors").zip())
                .isOk()
                .json()
                .getInt("id");
        Api stranger = Api.as("neighbour");
        stranger.get(PATH + "/" + id).isProblem(404, "FORM-UNKNOWN");
        stranger.get(PATH + "/" + id + "/files").isProblem(404, "FORM-UNKNOWN");
        stranger.get(PATH + "/" + id + "/preview.pdf?report=1").isProblem(404, "FORM-UNKNOWN");
        stranger.post(PATH + "/" + id + "/publish", "").isProblem(404, "FORM-UNKNOWN");
        stranger.post(PATH + "/" + id + "/in-force", "").isProblem(404, "FORM-UNKNOWN");
        stranger.post(PATH + "/" + id + "/withdraw", "").isProblem(404, "FORM-UNKNOWN");
        assertThat(stranger.get(PATH).isOk().list())
                .allSatisfy(form -> assertThat(form.getBoolean("shipped")).isTrue());
        int foreign = OwnReport.imported().getInt("id");
        stranger.get(PATH + "/" + OwnForm.shipped("executors") + "/preview.pdf?report=" + foreign)
                .isProblem(404, "REPORT-UNKNOWN");
    }

    @Test
    void keepsTheCoatOfArmsOfTheCouncil() throws java.io.IOException {
        String arms = "/v1/organisation/coat-of-arms";
        byte[] png = picture();
        ADMIN.file("PUT", arms, png).isOk();
        assertThat(Api.as("auditor").get(arms).isOk().bytes()).isEqualTo(png);
        Api.as("neighbour").get(arms).isProblem(404, "ARMS-NONE");
        ADMIN.file("PUT", arms, "no picture".getBytes(StandardCharsets.UTF_8)).isProblem(422, "ARMS-UNREADABLE");
        ADMIN.file("PUT", arms, new byte[2 * 1024 * 1024]).isProblem(413, "ARMS-TOO-LARGE");
        ADMIN.get("/v1/reports/" + OwnReport.imported().getInt("id") + "/document.pdf")
                .isOk();
        ADMIN.send("DELETE", arms, null, java.util.Map.of()).isOk();
        ADMIN.get(arms).isProblem(404, "ARMS-NONE");
    }

    private static void assertIsRefused(OwnForm hostile) {
        Answer refused = ADMIN.file("POST", PATH, hostile.zip()).isProblem(422, "FORM-UNSAFE");
        List<JsonObject> faults = refused.json().getJsonArray("faults").getValuesAs(JsonObject.class);
        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.getString("field")).matches("\\d+");
            assertThat(fault.getString("message")).doesNotContain("fault.");
        });
        assertThat(ADMIN.get(PATH).list())
                .extracting(form -> form.getString("code"))
                .doesNotContain(hostile.code());
    }

    private static byte[] picture() throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(170, 120, java.awt.image.BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
