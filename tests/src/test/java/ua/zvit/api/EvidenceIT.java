package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A file stands at its entry: added and removed by the department, read by whoever reads the entry, and kept with the report. */
class EvidenceIT {
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    private static final Api DRAFTER = Api.as("drafter-international");
    private static final Api HEAD = Api.as("acting-head");

    private final String programme = OwnReport.title();
    private final String report = OwnReport.started(programme);
    private final String path = report + "/entries/1.2/evidence";

    @Test
    void itsDepartmentAddsItAndWhoeverReadsTheEntryOpensIt() {
        byte[] photo = picture();
        JsonObject added = add("photo.png", photo).json();
        String file = path + "/" + added.getInt("id");
        assertThat(added.getString("title")).isEqualTo("photo");
        assertThat(added.getString("kind")).isEqualTo("png");
        add("again.png", photo).isProblem(409, "EVIDENCE-TWICE");
        DRAFTER.put(file, "{\"title\":\"Зустріч у ратуші\",\"date\":\"2025-03-04\"}", null)
                .isOk();
        Answer download = HEAD.get(file).isOk();
        assertThat(download.bytes()).isEqualTo(photo);
        assertThat(download.header("Content-Disposition")).startsWith("attachment;");
        assertThat(download.header("Content-Security-Policy")).contains("default-src 'none'");
        Api.as("drafter-education").get(file).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        DRAFTER.send("DELETE", file, null, Map.of());
        assertThat(DRAFTER.get(path).list()).isEmpty();
        DRAFTER.get(file).isProblem(404, "EVIDENCE-UNKNOWN");
        assertThat(add("photo.png", photo).status()).isEqualTo(201);

        submit("drafter-international");
        add("act.png", picture()).isProblem(409, "ENTRY-LOCKED");
        String kept = path + "/" + HEAD.get(path).list().get(0).getInt("id");
        DRAFTER.send("DELETE", kept, null, Map.of()).isProblem(409, "ENTRY-LOCKED");
        assertThat(HEAD.get(kept).isOk().bytes()).isEqualTo(photo);
    }

    @Test
    void whatIsNotTakenIsToldByItsContent() {
        add("archive.zip", zip("лист.txt", "слова")).isProblem(422, "EVIDENCE-ARCHIVE");
        add("report.docx", zip("word/vbaProject.bin", "x", "word/document.xml", "<w/>"))
                .isProblem(422, "EVIDENCE-MACROS");
        add("photo.pdf", picture()).isProblem(422, "EVIDENCE-DISGUISED");
        add("program.txt", new byte[] {'M', 'Z', 0, 1}).isProblem(422, "EVIDENCE-TYPE");
        add("broken.pdf", "%PDF-1.7 і більше нічого".getBytes(StandardCharsets.UTF_8))
                .isProblem(422, "EVIDENCE-BROKEN");
        add("empty.txt", new byte[0]).isProblem(422, "EVIDENCE-NO-FILE");
        add("large.txt", new byte[12 * 1024 * 1024]).isProblem(413, "BODY-TOO-LARGE");
        assertThat(DRAFTER.get(path).list()).isEmpty();
    }

    @Test
    void goesWithTheReportIntoTheArchiveWhereTheCouncilWantsIt() throws IOException {
        byte[] photo = picture();
        add("photo.png", photo);
        archives(true);
        try {
            Api.as("drafter-education")
                    .put(
                            report + "/entries/1.10",
                            "{\"narrative\":\"<p>Обмін перенесено.</p>\",\"actual\":0,\"reason\":\"Без коштів.\"}",
                            "\"0\"")
                    .isOk();
            List.of("drafter-international", "drafter-education", "drafter-promotion")
                    .forEach(this::submit);
            complete("acting-head", "{\"outcome\":\"accept\"}");
            complete("acting-head", SIGN);
            complete("council", Today.adoption("45"));
            complete("council", SIGN);
        } finally {
            archives(false);
        }
        String archived = "/v1/archive/" + archived();
        assertThat(HEAD.get(archived + "/files/evidence-001.png").isOk().bytes())
                .isEqualTo(photo);
        assertThat(unpacked(Api.as("admin").get(archived + "/package").isOk().bytes()))
                .anySatisfy(file -> assertThat(file).isEqualTo(photo));
        JsonObject verified =
                Api.as("admin").post("/v1/archive/verification", "").isOk().json();
        assertThat(verified.getJsonArray("problems"))
                .noneMatch(problem -> programme.equals(problem.asJsonObject().getString("programme", "")));
    }

    private Answer add(String name, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return DRAFTER.post(path, form.toByteArray(), "multipart/form-data; boundary=b");
    }

    private void submit(String drafter) {
        complete(drafter, SUBMIT);
    }

    private void complete(String user, String body) {
        new SignedReport(report).complete(user, body).isOk();
    }

    private int archived() {
        int id = Integer.parseInt(report.substring(report.lastIndexOf('/') + 1));
        return Api.as("auditor").get("/v1/archive?year=2025&limit=200").list().stream()
                .filter(item -> !item.isNull("reportId") && item.getInt("reportId") == id)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** What the council wants of it, the rest as it is. */
    private static void archives(boolean wanted) {
        Answer council = Api.as("admin").get("/v1/organisation/council").isOk();
        String said = new String(council.bytes(), StandardCharsets.UTF_8);
        Api.as("admin")
                .put(
                        "/v1/organisation/council",
                        said.replaceFirst("\"archivesEvidence\":\\w+", "\"archivesEvidence\":" + wanted),
                        council.header("ETag"))
                .isOk();
    }

    /** A picture that no other test has. */
    private static byte[] picture() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        UUID own = UUID.randomUUID();
        image.setRGB(1, 1, (int) own.getMostSignificantBits());
        image.setRGB(2, 2, (int) own.getLeastSignificantBits());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return png.toByteArray();
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int index = 0; index < entries.length; index += 2) {
                zip.putNextEntry(new ZipEntry(entries[index]));
                zip.write(entries[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static List<byte[]> unpacked(byte[] file) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                found.add(zip.readAllBytes());
            }
        }
        return found;
    }
}
