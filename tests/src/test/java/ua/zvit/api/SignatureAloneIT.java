package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.rig.OutsideKey;

/** A signature file that lies apart from its document: the public learns what it is and to which report it belongs. */
class SignatureAloneIT {
    private static final String VERIFY = "/v1/public/verify";
    private static final String ADOPT = Today.adoption("15");

    @TempDir
    Path folder;

    private SignedReport report;
    private byte[] document;
    private byte[] signature;

    @BeforeEach
    void headSignsElsewhere() throws Exception {
        report = SignedReport.toBeSigned();
        document = report.document("acting-head").bytes();
        signature = signed("acting-head", "--dstu");
        report.send("acting-head", signature).isOk();
    }

    @Test
    void theRecordedSignatureIsToldAsASignatureForItsReport() {
        report.complete("council", ADOPT).isOk();

        JsonObject told = verify(signature).json().getJsonObject("document");
        assertThat(told.getString("edition")).isEqualTo("signature");
        assertThat(told.getString("match")).isEqualTo("whole");
        assertThat(told.getString("programme")).isEqualTo(programme());
    }

    @Test
    void anotherSignatureOverTheDocumentIsRecognisedByWhatItSigns() throws Exception {
        report.complete("council", ADOPT).isOk();

        JsonObject told = verify(signed("council", "--ecdsa")).json().getJsonObject("document");
        assertThat(told.getString("edition")).isEqualTo("signature");
        assertThat(told.getString("match")).isEqualTo("signed");
        assertThat(told.getString("programme")).isEqualTo(programme());
    }

    @Test
    void beforeTheDecisionNothingIsToldNotEvenThatItIsGenuine() {
        assertThat(verify(signature).json().isNull("document")).isTrue();
    }

    @Test
    void signatureAndDocumentAreVerifiedTogetherWhicheverComesFirst() {
        report.complete("council", ADOPT).isOk();
        for (List<byte[]> files : List.of(List.of(signature, document), List.of(document, signature))) {
            JsonObject told = Api.anonymous()
                    .post(VERIFY, form(files.get(0), files.get(1)), "multipart/form-data; boundary=b")
                    .isOk()
                    .json();
            assertThat(told.getJsonObject("document").getString("match")).isEqualTo("content");
            assertThat(told.getJsonArray("signatures").getValuesAs(JsonObject.class))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.getString("integrity")).isEqualTo("valid");
                        assertThat(each.getString("authority")).isEqualTo("valid");
                    });
        }
    }

    private String programme() {
        return Api.as("auditor")
                .get(report.path())
                .json()
                .getJsonObject("programme")
                .getString("title");
    }

    private static Answer verify(byte[] file) {
        return Api.anonymous().post(VERIFY, file, "application/octet-stream").isOk();
    }

    private byte[] signed(String user, String kind) throws Exception {
        Path pdf = Files.write(folder.resolve("document.pdf"), document);
        return Files.readAllBytes(OutsideKey.sign(pdf, user, ".p7s", kind, "--format", "cades"));
    }

    private static byte[] form(byte[] file, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        field(form, "file", file);
        field(form, "content", content);
        form.writeBytes("--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void field(ByteArrayOutputStream form, String name, byte[] content) {
        form.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"f\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
