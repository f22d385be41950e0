package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that would hurt, at the door of the import: each a clear word, in bounded time, and the server goes on. */
@Timeout(120)
class HostileImportsIT {
    private static final String PATH = "/v1/reports/import";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Api ADMIN = Api.as("admin");

    @Test
    void refusesABombAndWhatRefersOutside() throws IOException {
        byte[] bomb = OtherFile.zip("word/document.xml", " ".repeat(1 << 20).repeat(80));
        assertThat(refused(bomb)).contains("розпаковувати небезпечно");
        assertThat(refused(OtherFile.zip(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + WORD
                                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")))
                .doesNotContain("root:")
                .contains("посилання");
    }

    @Test
    void saysThatAFileIsLockedScannedOrNotWhatItClaims() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("таємниця");
            try (var content = encryptor.getDataStream(system)) {
                content.write(OtherFile.report("x").as("docx"));
            }
            system.writeFilesystem(out);
            assertThat(refused(out.toByteArray())).contains("парол");
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            assertThat(refused(out.toByteArray())).contains("скан");
        }
        assertThat(refused("GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("DOCX");
        assertThat(refused("PK\3\4 and no more".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("пошкоджено");
    }

    @Test
    void takesNoMacrosAndSaysSo() throws IOException {
        byte[] macros = OtherFile.zip(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + table(3) + "</w:body></w:document>",
                "word/vbaProject.bin",
                "Sub AutoOpen()");
        Answer answer = ADMIN.post(PATH, macros, "application/octet-stream").isProblem(422, "IMPORT-QUESTIONS");
        assertThat(answer.json().getJsonArray("questions").toString()).contains("\"macros\"");
    }

    @Test
    void readsFiveThousandRowsInBoundedTimeAndRefusesMore() throws IOException {
        byte[] long5000 = OtherFile.zip(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + table(5_000) + "</w:body></w:document>");
        Answer answer = ADMIN.post(PATH, long5000, "application/octet-stream").isProblem(422, "IMPORT-QUESTIONS");
        assertThat(answer.json()
                        .getJsonObject("report")
                        .getJsonArray("sections")
                        .getJsonObject(0)
                        .getJsonArray("measures"))
                .hasSize(5_000);
        byte[] endless = OtherFile.zip(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + table(21_000) + "</w:body></w:document>");
        assertThat(refused(endless)).contains("рядків");
        assertThat(ADMIN.post(PATH, new byte[21 * 1024 * 1024], "application/octet-stream")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void manyAtOnceWaitOrComeAgainAndTheServerGoesOn() {
        byte[] file = OtherFile.report(OwnReport.title(), "36,5").as("xlsx");
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> ADMIN.post(PATH, file, "application/octet-stream").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).contains(422).allMatch(status -> status == 422 || status == 503 || status == 429);
        ADMIN.get("/v1/reports?limit=1").isOk();
    }

    private static String refused(byte[] file) {
        return ADMIN.post(PATH, file, "application/octet-stream")
                .isProblem(422, "IMPORT-UNREADABLE")
                .json()
                .getString("detail");
    }

    private static String table(int measures) {
        StringBuilder rows = new StringBuilder(row("№", "Назва заходу", "План, тис. грн", "Факт, тис. грн"));
        for (int index = 1; index <= measures; index++) {
            rows.append(row(Integer.toString(index), "Захід " + index, "1,0", "1,0"));
        }
        return "<w:p><w:r><w:t>Звіт про виконання Програми за 2025 рік</w:t></w:r></w:p><w:tbl>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
