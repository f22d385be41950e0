package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader and a reader's outline make of the sample report. */
class AccessibleDocumentTest {

    private PDDocument document;

    @BeforeEach
    void print() throws Exception {
        document = Loader.loadPDF(new ReportPrinter().pdf(ReportFile.sample()));
    }

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    void saysItsLanguageAndTitle() {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("uk-UA");
        assertThat(document.getDocumentInformation().getTitle()).startsWith("про виконання Програми партнерства");
    }

    @Test
    void tellsOneHeadingAndOneTableOfPlainRows() {
        List<PDStructureElement> all = below(document.getDocumentCatalog().getStructureTreeRoot());
        assertThat(all).filteredOn(PDStructureElement::getStructureType, "H1").hasSize(1);
        assertThat(all)
                .filteredOn(PDStructureElement::getStructureType, "Table")
                .singleElement()
                .satisfies(table -> assertThat(table.getKids()).allMatch(row -> is(row, "TR")));
        assertThat(all)
                .filteredOn(PDStructureElement::getStructureType, "TR")
                .allSatisfy(row -> assertThat(row.getKids()).allMatch(cell -> is(cell, "TH") || is(cell, "TD")));
    }

    @Test
    void tellsTheTableHeadOnce() {
        assertThat(below(document.getDocumentCatalog().getStructureTreeRoot()))
                .filteredOn(PDStructureElement::getStructureType, "TH")
                .as("six in the head, two sections, two subtotals, one total")
                .hasSize(11);
    }

    @Test
    void outlinesSectionsAndMeasures() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem section :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(section.getTitle());
            section.children().forEach(measure -> titles.add(measure.getTitle()));
        }
        assertThat(titles)
                .hasSize(20)
                .startsWith("I. Партнерство та співпраця")
                .contains(
                        "1.10 Участь підприємців громади у ярмарках, форумах та ділових місіях",
                        "II. Промоція громади");
    }

    @Test
    void leadsToTheAddressesOfLinks() throws Exception {
        Set<String> addresses = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAction action = ((PDAnnotationLink) annotation).getAction();
                addresses.add(((PDActionURI) action).getURI());
            }
        }
        assertThat(addresses).containsExactly("https://example.org/hromada/dozvillia", "https://example.org/vezha");
    }

    private static List<PDStructureElement> below(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(below(element));
            }
        }
        return found;
    }

    private static boolean is(Object node, String type) {
        return node instanceof PDStructureElement element && type.equals(element.getStructureType());
    }
}
