package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** What stands around the table on paper stands in every edition for office programs too, unless it is told not to. */
class RequisitesInEditionsTest {

    private static final PrintedReport REPORT = Samples.report();
    private static final FormDescriptor FORM = Samples.plain();

    @Test
    void standInTheWordDocument() throws IOException {
        assertThat(missing(String.join(" ", OfficeWords.ofDocx(DocxExport.of(REPORT, FORM, Samples.UNMARKED)))))
                .isEmpty();
    }

    @Test
    void standInTheOpenDocument() throws IOException {
        assertThat(missing(String.join(" ", OfficeWords.ofOdt(OdtExport.of(REPORT, FORM, Samples.UNMARKED)))))
                .isEmpty();
    }

    @Test
    void standInTheWorkbook() throws IOException {
        String words = OfficeWords.part(XlsxExport.of(REPORT, FORM, Samples.UNMARKED), "xl/sharedStrings.xml");
        assertThat(missing(Jsoup.parse(words).text())).isEmpty();
    }

    @Test
    void standInTheAccessibleEdition() {
        String page = new String(HtmlEdition.of(REPORT, FORM), StandardCharsets.UTF_8);
        assertThat(missing(Jsoup.parse(page).text())).isEmpty();
    }

    private static List<Requisite> missing(String edition) {
        String found = plain(edition);
        return Stream.of(Requisite.values())
                .filter(requisite -> requisite.block() != Requisite.Block.PAPER)
                .filter(requisite -> !isIn(found, requisite.words(REPORT, FORM)))
                .toList();
    }

    /** By its first line: what follows is told otherwise, as the date of a visa. A sample without it proves nothing. */
    private static boolean isIn(String edition, String words) {
        return words != null && edition.contains(plain(words.lines().findFirst().orElse("absent from the sample")));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
