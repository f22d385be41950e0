package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What everybody may ask without a token, and how little of it can be abused. */
class PublicIT {
    private static final String VERIFY = "/v1/public/verify";
    private static final String BYTES = "application/octet-stream";
    private static final int TOO_MUCH = 34 * 1024 * 1024;

    @Test
    void aFileOfSomebodyElseIsUnknownHere() {
        JsonObject told = verify("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), 422);
        assertThat(told.get("document")).isEqualTo(JsonValue.NULL);
        assertThat(told.getJsonArray("signatures")).isEmpty();
        assertThat(told.getJsonObject("error").getString("code")).isIn("BROKEN", "NOT-SIGNED");
    }

    @Test
    void noFileNoFormAndNoFormatAreToldApart() {
        Api.anonymous().post(VERIFY, new byte[0], BYTES).isProblem(422, "VERIFY-EMPTY");
        assertThat(verify("лист".getBytes(StandardCharsets.UTF_8), 422)
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("UNKNOWN-FORMAT");
        Api.anonymous()
                .post(VERIFY, form("other", "a".getBytes(StandardCharsets.US_ASCII)), "multipart/form-data; boundary=b")
                .isProblem(400, "VERIFY-FIELD-MISSING");
        Api.anonymous()
                .post(VERIFY, "{}".getBytes(StandardCharsets.US_ASCII), "application/json")
                .isProblem(415, "FORMAT-NOT-ACCEPTED");
    }

    @Test
    void aFormIsTakenLikeABody() {
        Answer answer = Api.anonymous()
                .post(VERIFY, form("file", "лист".getBytes(StandardCharsets.UTF_8)), "multipart/form-data; boundary=b");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonObject("error").getString("code")).isEqualTo("UNKNOWN-FORMAT");
    }

    @Test
    void aHugeFileIsRefused() {
        Api.anonymous().post(VERIFY, new byte[TOO_MUCH], BYTES).isProblem(413, "BODY-TOO-LARGE");
    }

    @Test
    void aZipBombIsRefusedWithItsReason() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("document.pdf"));
            zip.write(new byte[2 * TOO_MUCH]);
            zip.closeEntry();
        }
        JsonObject told = verify(bomb.toByteArray(), 422);
        assertThat(told.getJsonObject("error").getString("code")).isEqualTo("ARCHIVE-TOO-LARGE");
    }

    @Test
    void whatIsNotAdoptedLooksLikeWhatDoesNotExist() {
        Api.anonymous().get("/v1/public/documents/" + UUID.randomUUID()).isProblem(404, "PUBLIC-DOCUMENT-UNKNOWN");
        Api.anonymous().get("/v1/public/documents/1").isProblem(404, "PUBLIC-DOCUMENT-UNKNOWN");
        Api.anonymous().get("/v1/public/documents/" + "0".repeat(64)).isProblem(404, "PUBLIC-DOCUMENT-UNKNOWN");
    }

    @Test
    void openingTheDoorForThePublicOpensNoOther() {
        Api.anonymous().get("/v1/public/../reports").isProblem(401, "TOKEN-MISSING");
    }

    private static JsonObject verify(byte[] file, int status) {
        Answer answer = Api.anonymous().post(VERIFY, file, BYTES);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        return answer.json();
    }

    private static byte[] form(String field, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"f\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }
}
