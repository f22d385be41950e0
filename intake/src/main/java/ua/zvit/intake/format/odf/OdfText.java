package ua.zvit.intake.format.odf;

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
import ua.zvit.intake.format.raw.SafeXml;

/** Reads one paragraph of an ODF file. */
final class OdfText {
    private static final int MOST_SPACES = 1_000;

    private final OdfStyles styles;
    private final Function<Element, List<Block>> blocks;

    OdfText(OdfStyles styles, Function<Element, List<Block>> blocks) {
        this.styles = styles;
        this.blocks = blocks;
    }

    /**
     * How text looks at a place.
     *
     * @param address of the link it stands in; empty outside
     */
    private record Look(Rise rise, boolean bold, boolean italic, String address) {}

    void read(Element paragraph, List<Block> into) {
        TextBuilder text = new TextBuilder();
        List<Block> boxes = new ArrayList<>();
        Rise rise = styles.rise(SafeXml.attribute(paragraph, "style-name"));
        inline(paragraph, text, boxes, new Look(rise, false, false, ""));
        into.add(text.build());
        into.addAll(boxes);
    }

    private void inline(Node parent, TextBuilder text, List<Block> boxes, Look look) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Text plain) {
                text(plain.getData().replaceAll("[\\n\\r\\t ]+", " "), text, look);
            } else if (each instanceof Element element) {
                element(element, text, boxes, look);
            }
        }
    }

    private static void text(String data, TextBuilder text, Look look) {
        text.face(look.bold(), look.italic());
        if (look.address().isEmpty()) {
            text.add(data, look.rise());
        } else {
            text.link(data, look.address());
        }
    }

    private void element(Element element, TextBuilder text, List<Block> boxes, Look look) {
        switch (element.getLocalName()) {
            case "s" ->
                text.add(" "
                        .repeat(Math.min(
                                MOST_SPACES, Math.max(1, SafeXml.number(SafeXml.attribute(element, "c"), 1)))));
            case "tab" -> text.add("\t");
            case "line-break" -> text.add("\n");
            case "a" -> {
                String address = SafeXml.attribute(element, "href");
                inline(element, text, boxes, new Look(look.rise(), look.bold(), look.italic(), address));
            }
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
                inline(element, text, boxes, span(SafeXml.attribute(element, "style-name"), look));
            }
            case "bookmark", "bookmark-start" -> text.mark(SafeXml.attribute(element, "name"));
            case "image" -> text.note(Note.Kind.PICTURE, "");
            case "text-box" -> boxes.addAll(blocks.apply(element));
            case "annotation-end", "bookmark-end", "desc", "title", "soft-page-break" -> {}
            default -> inline(element, text, boxes, look);
        }
    }

    private Look span(String style, Look outer) {
        Rise own = styles.rise(style);
        return new Look(
                own == Rise.NONE ? outer.rise() : own,
                outer.bold() || styles.isBold(style),
                outer.italic() || styles.isItalic(style),
                outer.address());
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
