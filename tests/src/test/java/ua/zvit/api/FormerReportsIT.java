package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.rig.OutsideKey;
import ua.zvit.server.CraftedPackage;
import ua.zvit.shared.Sha256;

/** Reports of before Zvit as copies in the archive: marked everywhere, judged at intake, withdrawn by a note only. */
class FormerReportsIT {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String COPIES = "/v1/archive/copies";

    @TempDir
    Path folder;

    private final Api keeper = Api.as("neighbour");
    private final String programme = "Програма " + UUID.randomUUID();

    @Test
    void aScanIsACopyInListPackageAndPublicPage() {
        byte[] scan = picture();
        JsonObject copy = keeper.post(COPIES, body(scan, "скан.png", "\"confirm\":[]"))
                .isOk()
                .json();
        JsonObject report = copy.getJsonObject("report");
        assertThat(report.getBoolean("copy")).isTrue();
        assertThat(report.isNull("reportId")).isTrue();
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("985.0");
        assertThat(copy.getJsonArray("files").getJsonObject(0).getString("original"))
                .isEqualTo("скан.png");
        String path = "/v1/archive/" + report.getInt("id");
        assertThat(keeper.get(path + "/files/scan-1.png").isOk().bytes()).isEqualTo(scan);
        keeper.get(path + "/document.pdf").isProblem(404, "COPY-NO-PDF");
        JsonObject known = Api.anonymous()
                .get("/v1/public/documents/" + Sha256.hex(scan))
                .isOk()
                .json();
        assertThat(known.getString("programme")).isEqualTo(programme);
        assertThat(known.getJsonObject("copy").getString("file")).isEqualTo("скан.png");
        assertThat(known.getJsonObject("copy").getString("addedBy")).isNotBlank();
        byte[] zip = keeper.get(path + "/package").isOk().bytes();
        keeper.file("POST", "/v1/archive/import", zip).isProblem(409, "PACKAGE-EXISTS");
        requireIntact();
    }

    @Test
    void aSignedFileBearsItsVerdictAndABrokenOneIsAskedAbout() throws Exception {
        Path pdf = Files.write(folder.resolve("звіт.pdf"), CraftedPackage.pdf(programme));
        byte[] signature =
                Files.readAllBytes(OutsideKey.sign(pdf, "acting-head", ".p7s", "--ecdsa", "--format", "cades"));
        JsonObject sound = form(Files.readAllBytes(pdf), signature, "\"confirm\":[]")
                .isOk()
                .json();
        JsonObject told = sound.getJsonArray("signatures").getJsonObject(0);
        assertThat(told.getString("integrity")).isEqualTo("valid");
        assertThat(told.getString("signer")).isNotBlank();

        byte[] other = CraftedPackage.pdf("Інший документ");
        String twice = "\"confirm\":[\"copy-twice\",\"file-twice\"]";
        Answer asked = form(other, signature, twice).isProblem(422, "COPY-QUESTIONS");
        assertThat(asked.faults()).containsExactly("- signature-broken copy-ask-signature-broken");
        String yes = "\"confirm\":[\"copy-twice\",\"file-twice\",\"signature-broken\"]";
        JsonObject broken = form(other, signature, yes).isOk().json();
        assertThat(broken.getJsonArray("signatures").getJsonObject(0).getString("integrity"))
                .isEqualTo("invalid");
        assertThat(broken.getJsonArray("confirmed").toString()).contains("signature-broken");
        requireIntact();
    }

    @Test
    void aWrongOneIsWithdrawnByANoteAndTheRightOneFollows() {
        byte[] scan = picture();
        int id = keeper.post(COPIES, body(scan, "скан.png", "\"confirm\":[]"))
                .isOk()
                .json()
                .getJsonObject("report")
                .getInt("id");
        assertThat(keeper.post(COPIES, body(scan, "скан.png", "\"confirm\":[]")).faults())
                .containsExactly("- copy-twice copy-ask-copy-twice", "- file-twice copy-ask-file-twice");
        String path = "/v1/archive/" + id;
        keeper.post(path + "/withdrawal", "{\"reason\":\" \"}").isProblem(422, "COPY-REASON");
        JsonObject withdrawn = keeper.post(path + "/withdrawal", "{\"reason\":\"Скан іншого року\"}")
                .isOk()
                .json();
        assertThat(withdrawn.getJsonObject("withdrawal").getString("reason")).isEqualTo("Скан іншого року");
        assertThat(withdrawn.getJsonObject("report").getBoolean("withdrawn")).isTrue();
        keeper.post(path + "/withdrawal", "{\"reason\":\"ще раз\"}").isProblem(409, "COPY-WITHDRAWN");
        keeper.get(path + "/package").isProblem(409, "COPY-WITHDRAWN");
        assertThat(keeper.get(path + "/files/scan-1.png").isOk().bytes()).isEqualTo(scan);
        JsonObject known = Api.anonymous()
                .get("/v1/public/documents/" + Sha256.hex(scan))
                .isOk()
                .json();
        assertThat(known.getJsonObject("copy").isNull("withdrawnAt")).isFalse();
        keeper.post(COPIES, body(scan, "скан.png", "\"confirm\":[]")).isOk();
        JsonObject now = Api.anonymous()
                .get("/v1/public/documents/" + Sha256.hex(scan))
                .isOk()
                .json();
        assertThat(now.getJsonObject("copy").isNull("withdrawnAt")).isTrue();
        requireIntact();
    }

    @Test
    void whatIsMissingOrNoScanIsToldAtOnce() {
        String nothing = "{\"files\":[{\"name\":\"а.png\",\"content\":\"" + base64(PNG) + "\"}]}";
        assertThat(keeper.post(COPIES, nothing).isProblem(422, "COPY-INVALID").faults())
                .containsExactly("- programme missing", "- year missing");
        keeper.post(COPIES, "{\"programme\":\"П\",\"year\":2019}").isProblem(422, "COPY-NO-FILE");
        byte[] text = "просто текст".getBytes(StandardCharsets.UTF_8);
        assertThat(keeper.post(COPIES, body(text, "звіт.txt", "\"confirm\":[]"))
                        .isProblem(422, "COPY-INVALID")
                        .faults())
                .containsExactly("- files copy-file-type");
        Api.as("admin").get("/v1/archive/999999999/copy").isProblem(404, "ARCHIVE-UNKNOWN");
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        int id = keeper.post(COPIES, body(picture(), "скан.png", "\"confirm\":[]"))
                .isOk()
                .json()
                .getJsonObject("report")
                .getInt("id");
        Api.as("admin").get("/v1/archive/" + id + "/copy").isProblem(404, "ARCHIVE-UNKNOWN");
        Api.as("admin")
                .post("/v1/archive/" + id + "/withdrawal", "{\"reason\":\"чуже\"}")
                .isProblem(404, "ARCHIVE-UNKNOWN");
    }

    private void requireIntact() {
        assertThat(keeper.post("/v1/archive/verification", "").isOk().json().getBoolean("intact"))
                .isTrue();
    }

    private String facts(String more) {
        return "\"programme\":\"" + programme + "\",\"year\":2019,\"decision\":{\"number\":\"№ 45\","
                + "\"date\":\"2020-02-27\"},\"plan\":985.0,\"actual\":398.8," + more;
    }

    private String body(byte[] file, String name, String more) {
        return "{" + facts(more) + ",\"files\":[{\"name\":\"" + name + "\",\"content\":\"" + base64(file) + "\"}]}";
    }

    private Answer form(byte[] pdf, byte[] signature, String more) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        field(form, "name=\"facts\"", ("{" + facts(more) + "}").getBytes(StandardCharsets.UTF_8));
        field(form, "name=\"file\"; filename=\"report.pdf\"", pdf);
        field(form, "name=\"file\"; filename=\"report.p7s\"", signature);
        form.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return keeper.post(COPIES, form.toByteArray(), "multipart/form-data; boundary=b");
    }

    private static void field(ByteArrayOutputStream form, String head, byte[] content) {
        form.writeBytes(("--b\r\nContent-Disposition: form-data; " + head
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A picture that no other test has. */
    private static byte[] picture() {
        byte[] tail = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        byte[] picture = java.util.Arrays.copyOf(PNG, PNG.length + tail.length);
        System.arraycopy(tail, 0, picture, PNG.length, tail.length);
        return picture;
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
