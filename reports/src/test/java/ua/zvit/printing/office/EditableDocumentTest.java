package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.printing.ReportFile;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.odt.OdtExport;

/** DOCX and ODT: one table with real header rows, and LibreOffice reads in them what the report says. */
class EditableDocumentTest {

    @TempDir
    Path folder;

    @Test
    void wordDocumentHasOneTableWhoseHeadRepeats() throws IOException {
        byte[] file = DocxExport.of(Samples.report(), Samples.full(), Samples.UNMARKED);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).hasSize(1);
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(document.getStyles().styleExist("Title")).isTrue();
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("Програми за\u00A02025");
        }
    }

    @Test
    void openDocumentHasOneTableWithHeaderRows() throws IOException {
        String content =
                OfficeWords.part(OdtExport.of(Samples.report(), Samples.full(), Samples.UNMARKED), "content.xml");
        assertThat(content.split("<table:table ")).hasSize(2);
        assertThat(content).containsOnlyOnce("<table:table-header-rows>").contains("text:outline-level=\"1\"");
    }

    @Test
    void bothSayTheSameInTheSameOrder() throws IOException {
        for (PrintedReport report : List.of(Samples.report(), ReportFile.sample())) {
            List<String> word = OfficeWords.ofDocx(DocxExport.of(report, Samples.plain(), Samples.UNMARKED));
            assertThat(word).isEqualTo(OfficeWords.ofOdt(OdtExport.of(report, Samples.plain(), Samples.UNMARKED)));
            assertThat(word).contains("ЗВІТ", "Усього").hasSizeGreaterThan(20);
        }
    }

    @Test
    void libreOfficeReadsTheWordDocumentAndWritesTheSameWordsBack() throws Exception {
        LibreOffice.assumeInstalled();
        for (PrintedReport report : reports()) {
            byte[] ours = DocxExport.of(report, Samples.full(), Samples.UNMARKED);
            Path file = Files.write(folder.resolve("report.docx"), ours);
            byte[] back = Files.readAllBytes(LibreOffice.convert(file, "odt", folder));
            assertThat(OfficeWords.ofOdt(back)).containsExactlyElementsOf(OfficeWords.ofDocx(ours));
        }
    }

    @Test
    void libreOfficeReadsTheOpenDocumentAndWritesTheSameWordsBack() throws Exception {
        LibreOffice.assumeInstalled();
        for (PrintedReport report : reports()) {
            byte[] ours = OdtExport.of(report, Samples.full(), Samples.UNMARKED);
            Path file = Files.write(folder.resolve("report.odt"), ours);
            byte[] back = Files.readAllBytes(LibreOffice.convert(file, "docx", folder));
            assertThat(OfficeWords.ofDocx(back)).containsExactlyElementsOf(OfficeWords.ofOdt(ours));
        }
    }

    private static List<PrintedReport> reports() throws IOException {
        return List.of(Samples.report(), ReportFile.real().orElse(ReportFile.sample()));
    }
}
