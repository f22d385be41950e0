package ua.zvit.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;

/** Where a paragraph ends in a cell of a PDF, whose lines say nothing of it. */
class PdfParagraphsTest {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FULL = "Проведено зустріч із громадою міста Штутгарт.";
    private static final String BLANKS = "\u00a0\u00a0\u00a0\u00a0\u00a0";

    @Test
    void anIndentMadeOfBlanksBeginsOne() throws IOException {
        assertThat(texts(cell(12, BLANKS + FULL, FULL, BLANKS + FULL, FULL)))
                .containsExactly(FULL + " " + FULL, FULL + " " + FULL);
    }

    @Test
    void aLineALittleFartherBeginsOneAfterASentence() throws IOException {
        assertThat(texts(cell(12, FULL, FULL, "+" + FULL, FULL))).containsExactly(FULL + " " + FULL, FULL + " " + FULL);
    }

    @Test
    void linesEquallyFarAreOneEvenAfterASentence() throws IOException {
        assertThat(texts(cell(12, FULL, FULL, FULL))).hasSize(1);
    }

    @Test
    void whatLacksTheIndentOfAllOthersHasBegunElsewhere() throws IOException {
        List<Block> cut = cell(12, FULL, BLANKS + FULL, FULL, BLANKS + FULL, FULL);
        assertThat(((Paragraph) cut.get(0)).notes()).extracting(Note::kind).containsExactly(Note.Kind.GOES_ON);
        List<Block> list = cell(12, FULL, BLANKS + "– " + FULL, BLANKS + "– " + FULL);
        assertThat(((Paragraph) list.get(0)).notes()).isEmpty();
    }

    /** @param lines a plus before one moves it a sixth of the pitch down */
    private static List<Block> cell(float pitch, String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, PdfParagraphsTest.class.getResourceAsStream(FONT));
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.addRect(50, 400, 30, 300);
                stream.addRect(80, 400, 400, 300);
                stream.stroke();
                float y = 680;
                for (String line : lines) {
                    y -= line.startsWith("+") ? pitch * 7 / 6 : pitch;
                    stream.beginText();
                    stream.setFont(font, 10);
                    stream.newLineAtOffset(85, y);
                    stream.showText(line.replace("+", ""));
                    stream.endText();
                }
            }
            document.save(out);
            Table table =
                    (Table) new PdfReader().read(out.toByteArray()).blocks().get(0);
            return table.rows().get(0).cells().get(1).content();
        }
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> ((Paragraph) block).text()).toList();
    }
}
