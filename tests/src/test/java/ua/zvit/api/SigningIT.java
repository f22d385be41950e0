package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.rig.OutsideKey;
import ua.zvit.shared.Sha256;

/** Signing over the API: what is made elsewhere is taken or refused with a reason, and a return makes it void. */
class SigningIT {
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    private static final String ADOPT = Today.adoption("15");

    @TempDir
    Path folder;

    private SignedReport report;

    @BeforeEach
    void bringAReportToBeSigned() {
        report = SignedReport.toBeSigned();
    }

    @Test
    void givesOutExactlyTheSameBytesEachTime() {
        Answer first = report.document("acting-head");
        assertThat(first.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(first.header("ETag")).isEqualTo("\"" + Sha256.hex(first.bytes()) + "\"");
        assertThat(report.document("acting-head").bytes()).isEqualTo(first.bytes());
        assertThat(Api.as("auditor").get(report.path() + "/document.pdf").bytes())
                .isEqualTo(first.bytes());
        assertThat(Api.as("council")
                        .get(report.task("acting-head") + "/document")
                        .status())
                .isEqualTo(403);
    }

    static Stream<Arguments> waysToSignElsewhere() {
        return Stream.of(
                Arguments.of("DSTU4145-GOST34311", "CAdES", List.of("--dstu", "--format", "cades")),
                Arguments.of("DSTU4145-GOST34311", "CAdES", List.of("--dstu", "--format", "cades", "--attached")),
                Arguments.of("DSTU4145-GOST34311", "PAdES", List.of("--dstu", "--format", "pades")),
                Arguments.of("ECDSA-SHA256", "ASiC-E", List.of("--ecdsa", "--format", "asic")),
                Arguments.of("RSA-SHA256", "PAdES", List.of("--rsa", "--format", "pades")));
    }

    @ParameterizedTest
    @MethodSource("waysToSignElsewhere")
    void takesWhatTheHeadSignedElsewhere(String algorithm, String format, List<String> options) throws Exception {
        report.send("acting-head", signed("acting-head", "acting-head", options))
                .isOk();

        assertThat(report.status()).isEqualTo("council");
        JsonObject signature = report.signatures().get(0);
        assertThat(signature.getString("algorithm")).isEqualTo(algorithm);
        assertThat(signature.getString("format")).isEqualTo(format);
        assertThat(signature.getString("origin")).isEqualTo("own-means");
        assertThat(signature.getString("signer")).isEqualTo("Марія ЗАГРАЙ");
        assertThat(signature.getBoolean("demo")).isTrue();
        assertThat(verdicts(signature)).containsExactly("valid", "valid", "valid", "valid");
        Answer file = Api.as("auditor").get(report.path() + "/signatures/1/file");
        assertThat(Sha256.hex(file.isOk().bytes())).isEqualTo(signature.getString("sha256"));
    }

    @Test
    void stampComesInWithTheSecretarysSignatureOverTheHeads() {
        report.complete("acting-head", SIGN).isOk();
        byte[] signedByHead = report.pdf();
        report.complete("council", ADOPT).isOk();
        assertThat(report.status()).isEqualTo("adopted");
        assertThat(report.document("council").bytes()).isEqualTo(signedByHead);
        report.complete("council", SIGN).isOk();

        assertThat(report.status()).isEqualTo("archived");
        assertThat(report.pdf()).startsWith(signedByHead).hasSizeGreaterThan(signedByHead.length);
        assertThat(report.signatures())
                .extracting(signature -> signature.getString("role"))
                .containsExactly("head", "secretary");
        assertThat(report.signatures()).allSatisfy(signature -> {
            assertThat(verdicts(signature)).containsOnly("valid");
            assertThat(signature.getString("origin")).isEqualTo("server-key");
            assertThat(signature.getBoolean("timeProven")).isTrue();
        });
    }

    @Test
    void bothSignElsewhereAndTheIssuedBytesStayAsTheyAre() throws Exception {
        byte[] issued = report.document("acting-head").bytes();
        report.send("acting-head", signed("acting-head", "acting-head", List.of("--dstu", "--format", "cades")))
                .isOk();
        report.complete("council", ADOPT).isOk();
        assertThat(report.document("council").bytes()).isEqualTo(issued);
        report.send("council", signed("council", "council", List.of("--dstu", "--format", "cades")))
                .isOk();

        assertThat(report.status()).isEqualTo("archived");
        assertThat(report.pdf()).isEqualTo(issued);
    }

    @Test
    void refusesWhatAnotherPersonSigned() throws Exception {
        Answer refused =
                report.send("acting-head", signed("acting-head", "council", List.of("--dstu", "--format", "cades")));

        refused.isProblem(422, "SIGNATURE-OTHER-PERSON");
        assertThat(refused.faults()).contains("- authority ANOTHER-PERSON");
        assertStillToBeSigned();
    }

    @Test
    void refusesASignatureOverAnotherDocument() throws Exception {
        Path other = Files.writeString(folder.resolve("other.pdf"), "Інший документ");
        for (String kind : List.of("--ecdsa", "--dstu")) {
            byte[] file = Files.readAllBytes(OutsideKey.sign(other, "acting-head", kind, kind, "--attached"));
            report.send("acting-head", file).isProblem(422, "SIGNATURE-OTHER-DOCUMENT");
        }
        assertStillToBeSigned();
    }

    @Test
    void refusesADamagedSignature() throws Exception {
        byte[] file = signed("acting-head", "acting-head", List.of("--ecdsa", "--format", "cades"));
        file[file.length - 5] ^= 1;

        report.send("acting-head", file).isProblem(422, "SIGNATURE-BROKEN");
        assertStillToBeSigned();
    }

    @Test
    void refusesFilesWithoutAnythingToTake() {
        report.send("acting-head", report.document("acting-head").bytes()).isProblem(422, "SIGNATURE-MISSING");
        report.send("acting-head", "hello".getBytes(StandardCharsets.UTF_8)).isProblem(422, "SIGNATURE-UNREADABLE");
        report.send("acting-head", new byte[33 * 1024 * 1024]).isProblem(413, "BODY-TOO-LARGE");
        assertStillToBeSigned();
    }

    @Test
    void refusesASecretaryWhoSendsTheHeadsFileAgain() throws Exception {
        byte[] file = signed("acting-head", "acting-head", List.of("--rsa", "--format", "pades"));
        report.send("acting-head", file).isOk();
        report.complete("council", ADOPT).isOk();

        report.send("council", file).isProblem(422, "SIGNATURE-MISSING");
        report.complete("council", "{\"outcome\":\"return\",\"comment\":\"Ні\"}")
                .isProblem(422, "TASK-OUTCOME");
    }

    @Test
    void asksWithWhatToSignAndWhyToReturn() {
        report.complete("acting-head", "{\"outcome\":\"sign\"}").isProblem(422, "SIGNATURE-WAY-MISSING");
        report.complete("acting-head", "{\"outcome\":\"return\"}").isProblem(422, "COMMENT-MISSING");
        assertStillToBeSigned();
    }

    @Test
    void headReturnsInsteadOfSigningAndTheDocumentIsIssuedAnew() {
        byte[] before = report.document("acting-head").bytes();
        report.complete("acting-head", "{\"outcome\":\"return\",\"comment\":\"Ще раз гляну\"}")
                .isOk();
        assertThat(report.status()).isEqualTo("review");
        report.complete("acting-head", "{\"outcome\":\"accept\"}").isOk();

        assertThat(report.document("acting-head").bytes()).isNotEqualTo(before);
    }

    @Test
    void returnByTheCouncilMakesTheSignatureVoid() throws Exception {
        byte[] old = signed("acting-head", "acting-head", List.of("--ecdsa", "--format", "cades"));
        report.send("acting-head", old).isOk();
        report.complete("council", "{\"outcome\":\"return\",\"comment\":\"Уточніть підсумки\"}")
                .isOk();

        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.getBoolean("voided")).isTrue();
            assertThat(signature.getString("voidReason")).isEqualTo("Уточніть підсумки");
        });
        report.complete("acting-head", "{\"outcome\":\"accept\"}").isOk();
        report.send("acting-head", old).isProblem(422, "SIGNATURE-OTHER-DOCUMENT");
        report.complete("acting-head", SIGN).isOk();
        assertThat(report.signatures())
                .extracting(signature -> signature.getBoolean("voided"))
                .containsExactly(true, false);
    }

    @Test
    void signsOnceHoweverManyHandsComeAtOnce() {
        String task = report.task("acting-head") + "/complete";
        List<Integer> statuses =
                AtOnce.times(4, number -> Api.as("acting-head").post(task, SIGN).status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(report.signatures()).hasSize(1);
    }

    private void assertStillToBeSigned() {
        assertThat(report.status()).isEqualTo("signing");
        assertThat(report.signatures()).isEmpty();
        report.complete("acting-head", SIGN).isOk();
    }

    /** @param holder on whose desk the document lies */
    private byte[] signed(String holder, String signer, List<String> options) throws Exception {
        Path document = Files.write(
                folder.resolve("document.pdf"), report.document(holder).bytes());
        return Files.readAllBytes(OutsideKey.sign(document, signer, ".signed", options.toArray(String[]::new)));
    }

    private static List<String> verdicts(JsonObject signature) {
        return signature.getJsonArray("layers").getValuesAs(JsonObject.class).stream()
                .map(layer -> layer.getString("verdict"))
                .toList();
    }
}
