package ua.zvit.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import ua.zvit.intake.evidence.UnfitFileException.Reason;
import ua.zvit.shared.EvidenceKind;

class FileExaminationTest {
    @Test
    void picturesAreDrawnAnewAndSmall() throws IOException {
        ExaminedFile found = FileExamination.of(picture("png", 1600, 1200));
        assertThat(found.kind()).isEqualTo(EvidenceKind.PNG);
        BufferedImage preview = ImageIO.read(new ByteArrayInputStream(found.preview()));
        assertThat(preview.getWidth()).isEqualTo(480);
        assertThat(preview.getHeight()).isEqualTo(360);
        assertThat(FileExamination.of(picture("jpg", 30, 20)).kind()).isEqualTo(EvidenceKind.JPEG);
        assertThat(FileExamination.of(picture("tiff", 30, 20)).kind()).isEqualTo(EvidenceKind.TIFF);
    }

    @Test
    void aPictureThatEndsInTheMiddleIsBroken() throws IOException {
        byte[] whole = picture("png", 300, 300);
        assertUnfit(Reason.BROKEN, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void thePagesOfAPdfAreCountedAndTheFirstIsDrawn() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            ExaminedFile found = FileExamination.of(saved(document));
            assertThat(found.kind()).isEqualTo(EvidenceKind.PDF);
            assertThat(found.pages()).isEqualTo(2);
            assertThat(ImageIO.read(new ByteArrayInputStream(found.preview())).getHeight())
                    .isEqualTo(480);
        }
    }

    @Test
    void aPdfThatRunsAProgramOrIsLockedIsNotTaken() throws IOException {
        try (PDDocument active = new PDDocument();
                PDDocument locked = new PDDocument()) {
            active.addPage(new PDPage());
            active.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertUnfit(Reason.MACROS, saved(active));
            locked.addPage(new PDPage());
            locked.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            assertUnfit(Reason.PASSWORD, saved(locked));
        }
        assertUnfit(Reason.BROKEN, "%PDF-1.7 нічого".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void packedFilesAreToldByWhatIsInThem() {
        assertThat(FileExamination.of(zip("word/document.xml")).kind()).isEqualTo(EvidenceKind.DOCX);
        assertThat(FileExamination.of(zip("ppt/presentation.xml")).kind()).isEqualTo(EvidenceKind.PPTX);
        assertUnfit(Reason.ARCHIVE, zip("лист.txt"));
        assertUnfit(Reason.MACROS, zip("xl/workbook.xml", "xl/vbaProject.bin"));
        assertUnfit(Reason.MACROS, zip("word/document.xml", "Scripts/python/run.py"));
    }

    @Test
    void oldWorkbooksAreTakenUnlessTheyAreLocked() throws IOException {
        assertThat(FileExamination.of(workbook()).kind()).isEqualTo(EvidenceKind.XLS);
        Biff8EncryptionKey.setCurrentUserPassword("таємно");
        try {
            assertUnfit(Reason.PASSWORD, workbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            locked.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptedPackage");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            locked.writeFilesystem(file);
            assertUnfit(Reason.PASSWORD, file.toByteArray());
        }
    }

    @Test
    void textIsTakenAndProgramsAreNot() {
        assertThat(FileExamination.of("Акт № 1\nпідписано".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(EvidenceKind.TEXT);
        assertThat(FileExamination.of("\ufeffАкт".getBytes(StandardCharsets.UTF_16BE))
                        .kind())
                .isEqualTo(EvidenceKind.TEXT);
        assertUnfit(Reason.TYPE, new byte[] {'M', 'Z', 0, 3});
        assertUnfit(Reason.EMPTY, new byte[0]);
        assertUnfit(Reason.ARCHIVE, new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
    }

    private static void assertUnfit(Reason reason, byte[] file) {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> FileExamination.of(file))
                .extracting(UnfitFileException::reason)
                .isEqualTo(reason);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Кошти");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }
}
