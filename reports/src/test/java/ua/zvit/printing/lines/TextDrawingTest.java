package ua.zvit.printing.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ua.zvit.printing.lines.Texts.element;
import static ua.zvit.printing.lines.Texts.styled;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.io.ByteArrayOutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBasePrintHyperlink;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn on a page of 300 × 200 points, with the element's upper left corner at 20 from the left, 10 from the top. */
class TextDrawingTest {

    private static final int LEFT = 20;
    private static final int TOP = 10;
    private static final int HEIGHT = 200;
    private static final String WORDS = "За підсумками року соціально-економічний відділ провів зустрічі "
            + "з представниками Ради бізнес-омбудсмена, обговорено врегулювання взаємодії підприємців\nі все.";

    private final List<String> marks = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void keepsEveryLineInItsColumn(HorizontalTextAlignEnum alignment) throws Exception {
        JRBasePrintText element = element(120, 150);
        element.setHorizontalTextAlign(alignment);
        DrawnLines drawn = drawn(element, styled(WORDS));
        assertThat(drawn.lines()).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThan(LEFT - 0.1f);
            assertThat(line.right()).isLessThan(LEFT + 120 + 0.1f);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 120, 250})
    void drawsAsManyLinesAsWereMeasured(int width) throws Exception {
        JRBasePrintText element = element(width, 600);
        float height = new LineMeasurer(element)
                .measure(styled(WORDS), 0, 0, true, true)
                .getTextHeight();
        float line = Texts.SIZE * (Face.REGULAR.ascent() + Face.REGULAR.descent() + Face.REGULAR.leading());
        assertThat(drawn(element, styled(WORDS)).lines()).hasSize(Math.round(height / line));
    }

    @Test
    void stretchesBlanksOfAJustifiedTextButNotOfItsLastLine() throws Exception {
        JRBasePrintText element = element(120, 150);
        element.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        List<DrawnLines.Drawn> lines = drawn(element, styled(WORDS)).lines();
        assertThat(lines.get(0).right()).isCloseTo(LEFT + 120, within(0.2f));
        assertThat(lines.get(lines.size() - 1).right()).isLessThan(LEFT + 60);
    }

    @Test
    void justifiesTheLineAtWhichAParagraphIsPartedByThePage() throws Exception {
        JRBasePrintText element = element(120, 150);
        element.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        element.getPropertiesMap().setProperty(JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE, "true");
        List<DrawnLines.Drawn> lines =
                drawn(element, styled("перше.\nдруге слово ")).lines();
        assertThat(lines.get(0).right()).isLessThan(LEFT + 60);
        assertThat(lines.get(1).right()).isCloseTo(LEFT + 120, within(0.2f));
    }

    @Test
    void putsTheTextWhereItsAlignmentWantsIt() throws Exception {
        JRBasePrintText element = element(120, 150);
        element.setTextHeight(12);
        element.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
        element.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        DrawnLines.Drawn line = drawn(element, styled("10,5 ")).lines().get(0);
        assertThat(line.right()).isCloseTo(LEFT + 120, within(0.2f));
        assertThat(line.baseline()).isBetween(TOP + 140f, TOP + 150f);
    }

    @Test
    void showsAHyphenWhereAWordIsPartedAndOnlyThere() throws Exception {
        DrawnLines drawn = drawn(element(72, 150), styled("енергоефективності гро\u00ADмад"));
        assertThat(drawn.lines())
                .extracting(DrawnLines.Drawn::text)
                .containsExactly("енергоефектив\u00AD", "ності громад");
    }

    @Test
    void marksEachParagraphOnce() throws Exception {
        drawn(element(120, 150), styled("перший абзац, що займає більше ніж рядок\n\nдругий"));
        assertThat(marks).containsExactly("begin", "end", "begin", "end");
    }

    @Test
    void drawsHebrewFromRightToLeft() throws Exception {
        DrawnLines drawn = drawn(element(200, 50), styled("місто חיפה"));
        assertThat(drawn.lines()).extracting(DrawnLines.Drawn::text).containsExactly("місто הפיח");
    }

    @Test
    void leadsFromALinkToItsAddress() throws Exception {
        Map<Attribute, Object> attributes = Texts.attributes();
        JRBasePrintHyperlink link = new JRBasePrintHyperlink();
        link.setHyperlinkType(HyperlinkTypeEnum.REFERENCE);
        link.setHyperlinkReference("https://example.org");
        attributes.put(JRTextAttribute.HYPERLINK, link);
        attributes.put(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON);
        attributes.put(TextAttribute.FOREGROUND, Color.BLUE);
        DrawnLines drawn = drawn(element(200, 50), new JRStyledText(null, "сайт", attributes));
        assertThat(drawn.addresses()).containsExactly("https://example.org");
    }

    @Test
    void drawsWordsOfSeveralFacesOneAfterAnother() throws Exception {
        DrawnLines drawn = drawn(element(200, 50), Texts.withBold("щось вагоме є", "вагоме"));
        assertThat(drawn.lines()).extracting(DrawnLines.Drawn::text).containsExactly("щось вагоме є");
        assertThat(drawn.fonts()).hasSize(2);
    }

    private DrawnLines drawn(JRBasePrintText element, JRStyledText text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(300, HEIGHT))) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.open();
            new TextDrawing(element, text)
                    .draw(writer.getDirectContent(), LEFT, HEIGHT - TOP, new TextDrawing.Paragraphs() {
                        @Override
                        public void begin() {
                            marks.add("begin");
                        }

                        @Override
                        public void end() {
                            marks.add("end");
                        }
                    });
        }
        return new DrawnLines(bytes.toByteArray());
    }
}
