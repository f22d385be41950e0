package ua.zvit.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.raw.Limits;

@Timeout(60)
class HostileFilesTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final FileReading reading = new FileReading();

    @Test
    void refusesABomb() throws IOException {
        byte[] bomb = zip("word/document.xml", " ".repeat(1 << 20).repeat(80));
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, Reason.BOMB);
    }

    @Test
    void followsNoReferenceToTheOutside() throws IOException {
        assertRefused(
                zip(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + WORD
                                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
                Reason.HOSTILE_XML);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() throws IOException {
        String deep = "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000);
        assertRefused(zip("word/document.xml", document(deep)), Reason.HOSTILE_XML);
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int index = 0; index <= Limits.ENTRIES; index++) {
                zip.putNextEntry(new ZipEntry("e" + index));
                zip.closeEntry();
            }
        }
        assertRefused(out.toByteArray(), Reason.BOMB);
    }

    @Test
    void refusesMoreRowsThanAnyReportHas() throws IOException {
        String row = "<w:tr><w:tc><w:p/></w:tc></w:tr>";
        assertRefused(
                zip("word/document.xml", document("<w:tbl>" + row.repeat(Limits.ROWS + 1) + "</w:tbl>")),
                Reason.TOO_LONG);
    }

    @Test
    void readsFiveThousandRows() throws IOException {
        String rows = "<w:tr><w:tc><w:p><w:r><w:t>1.1</w:t></w:r></w:p></w:tc></w:tr>".repeat(5_000);
        Table table = (Table) reading.read(zip("word/document.xml", document("<w:tbl>" + rows + "</w:tbl>")))
                .blocks()
                .get(0);
        assertThat(table.rows()).hasSize(5_000);
    }

    @Test
    void tellsAPassword() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("таємниця");
            try (var content = encryptor.getDataStream(system)) {
                content.write(zip("word/document.xml", document("")));
            }
            system.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.PASSWORD);
        }
    }

    @Test
    void tellsAPasswordOfAPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("власник", "читач", new AccessPermission()));
            document.save(out);
            assertRefused(out.toByteArray(), Reason.PASSWORD);
        }
    }

    @Test
    void tellsAScan() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            assertRefused(out.toByteArray(), Reason.SCAN);
        }
    }

    @Test
    void tellsMacros() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", document("<w:p/>"));
            put(zip, "word/vbaProject.bin", "Sub AutoOpen()");
        }
        assertThat(reading.read(out.toByteArray()).notes())
                .extracting(Note::kind)
                .containsExactly(Note.Kind.MACROS);
    }

    @Test
    void judgesByWhatIsInAFile() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused("GIF89a\0\0".getBytes(StandardCharsets.ISO_8859_1), Reason.UNKNOWN_TYPE);
        assertRefused("{\\rtf1 звіт}".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_TYPE);
        assertRefused("PK\3\4 and no more".getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN);
        assertRefused("%PDF-1.7 and no more".getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, Reason.BROKEN);
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reading.read(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
