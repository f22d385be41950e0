package ua.zvit.intake.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;
import ua.zvit.intake.format.raw.SafeXml;

/** Reads one paragraph of Word's XML, and what hangs on it: text boxes, comments, footnotes. */
final class DocxParagraphs {
    private final DocxNumbering numbering;
    private final Map<String, String> links;
    private final Map<String, String> comments;
    private final Function<Element, List<Block>> blocks;

    DocxParagraphs(
            DocxNumbering numbering,
            Map<String, String> links,
            Map<String, String> comments,
            Function<Element, List<Block>> blocks) {
        this.numbering = numbering;
        this.links = links;
        this.comments = comments;
        this.blocks = blocks;
    }

    static boolean isBlank(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.isBlank()
                && paragraph.notes().isEmpty();
    }

    Paragraph insertedMark() {
        return new TextBuilder().note(Note.Kind.TRACKED_CHANGES, "").build();
    }

    void read(Element paragraph, List<Block> into) {
        TextBuilder text = new TextBuilder();
        List<Block> boxes = new ArrayList<>();
        SafeXml.child(paragraph, "pPr").ifPresent(properties -> {
            text.label(numbering.label(properties), numbering.level(properties));
            if (SafeXml.at(properties, "rPr", "ins").isPresent()
                    || SafeXml.at(properties, "rPr", "del").isPresent()) {
                text.note(Note.Kind.TRACKED_CHANGES, "");
            }
        });
        inline(paragraph, text, boxes, "");
        into.add(text.build());
        into.addAll(boxes);
    }

    private void inline(Element parent, TextBuilder text, List<Block> boxes, String address) {
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "r" -> run(each, text, boxes, address);
                case "hyperlink" -> inline(each, text, boxes, links.getOrDefault(SafeXml.attribute(each, "id"), ""));
                case "del", "moveFrom" -> text.note(Note.Kind.TRACKED_CHANGES, "");
                case "ins", "moveTo" -> {
                    text.note(Note.Kind.TRACKED_CHANGES, "");
                    inline(each, text, boxes, address);
                }
                case "bookmarkStart" -> text.mark(SafeXml.attribute(each, "name"));
                case "pPr", "sdtPr", "sdtEndPr", "proofErr" -> {}
                default -> inline(each, text, boxes, address);
            }
        }
    }

    private void run(Element run, TextBuilder text, List<Block> boxes, String address) {
        if (SafeXml.at(run, "rPr", "vanish").filter(DocxParagraphs::isOn).isPresent()) {
            return;
        }
        String align = SafeXml.at(run, "rPr", "vertAlign")
                .map(one -> SafeXml.attribute(one, "val"))
                .orElse("");
        Rise rise = "superscript".equals(align) ? Rise.RAISED : "subscript".equals(align) ? Rise.LOWERED : Rise.NONE;
        text.face(isFace(run, "b", "Strong"), isFace(run, "i", "Emphasis"));
        for (Element each : SafeXml.children(run)) {
            switch (each.getLocalName()) {
                case "t" -> {
                    if (address.isEmpty()) {
                        text.add(each.getTextContent(), rise);
                    } else {
                        text.link(each.getTextContent(), address);
                    }
                }
                default -> special(each, text, boxes);
            }
        }
    }

    /** The run says so itself, else its style does by its usual name. */
    private static boolean isFace(Element run, String property, String style) {
        return SafeXml.at(run, "rPr", property).map(DocxParagraphs::isOn).orElseGet(() -> SafeXml.at(
                        run, "rPr", "rStyle")
                .filter(one -> SafeXml.attribute(one, "val").contains(style))
                .isPresent());
    }

    private static boolean isOn(Element property) {
        return !SafeXml.attribute(property, "val").matches("0|false|off");
    }

    private void special(Element element, TextBuilder text, List<Block> boxes) {
        switch (element.getLocalName()) {
            case "tab", "ptab" -> text.add("\t");
            case "br", "cr" -> text.add("\n");
            case "noBreakHyphen" -> text.add("-");
            case "sym" -> text.add("•");
            case "commentReference" ->
                text.note(Note.Kind.COMMENT, comments.getOrDefault(SafeXml.attribute(element, "id"), ""));
            case "footnoteReference", "endnoteReference" -> text.note(Note.Kind.FOOTNOTE, "");
            case "drawing", "pict", "object", "AlternateContent" -> boxes(element, text, boxes);
            default -> {}
        }
    }

    /** Of what is drawn only what it says is taken; of two ways to draw it, the first. */
    private void boxes(Element drawn, TextBuilder text, List<Block> boxes) {
        for (Element each : SafeXml.children(drawn)) {
            switch (each.getLocalName()) {
                case "txbxContent" -> boxes.addAll(blocks.apply(each));
                case "blip", "imagedata" -> text.note(Note.Kind.PICTURE, "");
                case "Fallback" -> {}
                default -> boxes(each, text, boxes);
            }
        }
    }
}
