package ua.zvit.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;

/** Reads one paragraph of an ODF file. */
final class OdfText {
    private static final int MOST_SPACES = 1_000;

    private final OdfStyles styles;
    private final Function<Element, List<Block>> blocks;

    OdfText(OdfStyles styles, Function<Element, List<Block>> blocks) {
        this.styles = styles;
        this.blocks = blocks;
    }

    void read(Element paragraph, List<Block> into) {
        TextBuilder text = new TextBuilder();
        List<Block> boxes = new ArrayList<>();
        inline(paragraph, text, boxes, styles.rise(SafeXml.attribute(paragraph, "style-name")));
        into.add(text.build());
        into.addAll(boxes);
    }

    private void inline(Node parent, TextBuilder text, List<Block> boxes, Rise rise) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Text plain) {
                text.add(plain.getData().replaceAll("[\\n\\r\\t ]+", " "), rise);
            } else if (each instanceof Element element) {
                element(element, text, boxes, rise);
            }
        }
    }

    private void element(Element element, TextBuilder text, List<Block> boxes, Rise rise) {
        switch (element.getLocalName()) {
            case "s" ->
                text.add(" "
                        .repeat(Math.min(
                                MOST_SPACES, Math.max(1, SafeXml.number(SafeXml.attribute(element, "c"), 1)))));
            case "tab" -> text.add("\t");
            case "line-break" -> text.add("\n");
            case "a" -> text.link(element.getTextContent(), SafeXml.attribute(element, "href"));
            case "note" ->
                text.note(
                        Note.Kind.FOOTNOTE,
                        SafeXml.child(element, "note-body")
                                .map(Element::getTextContent)
                                .orElse("")
                                .strip());
            case "annotation" -> text.note(Note.Kind.COMMENT, comment(element));
            case "change", "change-start", "change-end" -> text.note(Note.Kind.TRACKED_CHANGES, "");
            case "span" -> {
                Rise own = styles.rise(SafeXml.attribute(element, "style-name"));
                inline(element, text, boxes, own == Rise.NONE ? rise : own);
            }
            case "image" -> text.note(Note.Kind.PICTURE, "");
            case "text-box" -> boxes.addAll(blocks.apply(element));
            case "annotation-end",
                    "bookmark",
                    "bookmark-start",
                    "bookmark-end",
                    "desc",
                    "title",
                    "soft-page-break" -> {}
            default -> inline(element, text, boxes, rise);
        }
    }

    static String comment(Element annotation) {
        List<String> lines = new ArrayList<>();
        for (Element each : SafeXml.children(annotation)) {
            if (each.getLocalName().matches("p|list")) {
                lines.add(each.getTextContent());
            }
        }
        return String.join(" ", lines).strip();
    }
}
