package ua.zvit.web.approval.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Box;
import ua.zvit.approval.values.way.ProcessPicture.Flow;
import ua.zvit.approval.values.way.ProcessPicture.Kind;
import ua.zvit.approval.values.way.ProcessPicture.Lane;
import ua.zvit.approval.values.way.ProcessPicture.Name;
import ua.zvit.approval.values.way.ProcessPicture.Node;
import ua.zvit.approval.values.way.ProcessPicture.Point;
import ua.zvit.approval.values.way.ProcessPicture.Visit;

class ProcessSvgTest {
    private static final Instant DAY = Instant.parse("2026-01-12T07:00:00Z");

    private final ProcessPicture picture = new ProcessPicture(
            List.of(new Lane(new Name("Відділи", "Departments"), new Box(0, 0, 600, 200))),
            List.of(
                    new Node(
                            "draft",
                            new Name("Підготувати розділ", "Write"),
                            Kind.WORK,
                            new Box(50, 50, 100, 80),
                            null),
                    new Node(
                            "review",
                            new Name("<Розглянути> & звіт", "Review"),
                            Kind.WORK,
                            new Box(250, 50, 100, 80),
                            null),
                    new Node(
                            "end",
                            new Name("Кінець", "End"),
                            Kind.END,
                            new Box(450, 70, 36, 36),
                            new Box(430, 110, 90, 14))),
            List.of(flow("toReview", 150, 250, true), flow("toEnd", 350, 450, false)),
            List.of(visit("draft", DAY.plusSeconds(60), false), visit("review", null, false)));

    @Test
    void showsWhereTheReportIsWhereItHasBeenAndTheWayItHasGone() throws Exception {
        Document svg = drawn("uk");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("-8 -8 616 216");
        assertThat(look(svg, "draft")).isEqualTo("node done");
        assertThat(look(svg, "review")).isEqualTo("node now");
        assertThat(look(svg, "end")).isEqualTo("node ahead");
        assertThat(text(svg)).contains("Підготувати", "<Розглянути>", "✓", "●", "Відділи", "Схема");
        assertThat(classes(svg, "flow passed")).isEqualTo(1);
        assertThat(classes(svg, "flow")).isEqualTo(1);
    }

    @Test
    void tellsNamesInTheReadersLanguage() throws Exception {
        assertThat(text(drawn("en"))).contains("Departments", "Write", "Review").doesNotContain("Відділи");
    }

    @Test
    void whatWasTakenFromADeskIsAheadAgain() throws Exception {
        ProcessPicture back = new ProcessPicture(
                picture.lanes(),
                picture.nodes(),
                picture.flows(),
                List.of(visit("review", DAY, true), visit("draft", null, false)));
        Document svg = parsed(new ProcessSvg(back, Locale.forLanguageTag("uk")).draw("Схема"));
        assertThat(look(svg, "review")).isEqualTo("node ahead");
        assertThat(look(svg, "draft")).isEqualTo("node now");
    }

    @Test
    void wordsBreakIntoLinesThatFitAndALongWordStandsAlone() {
        assertThat(SvgWords.lines("Сформувати документ на підпис", 92, 12))
                .containsExactly("Сформувати", "документ на", "підпис");
        assertThat(SvgWords.lines("Найдовшевсвітіслово і ще", 60, 12)).containsExactly("Найдовшевсвітіслово", "і ще");
        assertThat(SvgWords.lines(" ", 60, 12)).isEmpty();
    }

    private Document drawn(String language) throws Exception {
        return parsed(new ProcessSvg(picture, Locale.forLanguageTag(language)).draw("Схема"));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String look(Document svg, String node) {
        for (int index = 0; index < svg.getElementsByTagName("g").getLength(); index++) {
            Element group = (Element) svg.getElementsByTagName("g").item(index);
            if (group.getAttribute("data-node").equals(node)) {
                return group.getAttribute("class");
            }
        }
        return "";
    }

    private static int classes(Document svg, String name) {
        int count = 0;
        for (int index = 0; index < svg.getElementsByTagName("g").getLength(); index++) {
            count += ((Element) svg.getElementsByTagName("g").item(index))
                            .getAttribute("class")
                            .equals(name)
                    ? 1
                    : 0;
        }
        return count;
    }

    private static String text(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }

    private static Flow flow(String id, double from, double to, boolean passed) {
        return new Flow(id, new Name("", ""), List.of(new Point(from, 90), new Point(to, 90)), null, passed);
    }

    private static Visit visit(String node, Instant to, boolean taken) {
        return new Visit(node, ApprovalStage.DRAFTING, TaskQueue.ofDepartment(1), DAY, to, taken);
    }
}
