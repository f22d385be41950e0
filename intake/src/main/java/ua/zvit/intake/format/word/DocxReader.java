package ua.zvit.intake.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.SafeZip;
import ua.zvit.intake.format.raw.TableBuilder;

/**
 * Reads Word's files from their own XML: content controls, text boxes, changes that were tracked and the numbers of lists
 * are all in the place where a person sees them. Changes are taken as accepted.
 */
public final class DocxReader implements DocumentReader {
    private Limits limits = new Limits();
    private DocxParagraphs paragraphs;

    @Override
    public Document read(byte[] file) {
        limits = new Limits();
        SafeZip zip = SafeZip.open(file);
        byte[] main = zip.bytes("word/document.xml").orElseThrow(() -> new UnreadableFileException(Reason.BROKEN));
        paragraphs = new DocxParagraphs(new DocxNumbering(zip), links(zip), comments(zip), this::blocks);
        Element body =
                SafeXml.child(SafeXml.root(main), "body").orElseThrow(() -> new UnreadableFileException(Reason.BROKEN));
        List<Note> notes = new ArrayList<>();
        if (zip.hasAny("vbaproject.bin")) {
            notes.add(new Note(Note.Kind.MACROS, ""));
        }
        return new Document(blocks(body), notes);
    }

    private static Map<String, String> links(SafeZip zip) {
        Map<String, String> links = new HashMap<>();
        zip.bytes("word/_rels/document.xml.rels").map(SafeXml::root).ifPresent(root -> SafeXml.children(root)
                .forEach(one -> links.put(one.getAttribute("Id"), one.getAttribute("Target"))));
        return links;
    }

    private static Map<String, String> comments(SafeZip zip) {
        Map<String, String> comments = new HashMap<>();
        zip.bytes("word/comments.xml").map(SafeXml::root).ifPresent(root -> SafeXml.children(root)
                .forEach(one -> comments.put(
                        SafeXml.attribute(one, "id"), one.getTextContent().strip())));
        return comments;
    }

    private List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "p" -> paragraphs.read(each, blocks);
                case "tbl" -> blocks.add(table(each));
                case "del", "moveFrom", "sdtPr", "sdtEndPr", "sectPr", "tcPr", "tblPr", "Fallback" -> {}
                default -> blocks.addAll(blocks(each));
            }
        }
        return blocks;
    }

    private Table table(Element table) {
        TableBuilder builder = new TableBuilder(limits);
        rows(table, builder);
        return builder.build("");
    }

    private void rows(Element parent, TableBuilder builder) {
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "tr" -> {
                    if (SafeXml.at(each, "trPr", "del").isEmpty()) {
                        builder.row(false);
                        int before = SafeXml.at(each, "trPr", "gridBefore")
                                .map(one -> SafeXml.number(SafeXml.attribute(one, "val"), 0))
                                .orElse(0);
                        builder.skip(Math.min(before, Limits.COLUMNS));
                        cells(each, builder, tracked(each));
                    }
                }
                case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> {}
                default -> rows(each, builder);
            }
        }
    }

    private static boolean tracked(Element row) {
        return SafeXml.at(row, "trPr", "ins").isPresent();
    }

    private void cells(Element parent, TableBuilder builder, boolean inserted) {
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "tc" -> cell(each, builder, inserted);
                case "trPr", "tblPrEx", "sdtPr", "sdtEndPr" -> {}
                default -> cells(each, builder, inserted);
            }
        }
    }

    private void cell(Element cell, TableBuilder builder, boolean inserted) {
        int width = SafeXml.at(cell, "tcPr", "gridSpan")
                .map(one -> SafeXml.number(SafeXml.attribute(one, "val"), 1))
                .orElse(1);
        List<Block> content = blocks(cell);
        if (inserted) {
            content.add(paragraphs.insertedMark());
        }
        boolean continued = SafeXml.at(cell, "tcPr", "vMerge")
                .filter(one -> !"restart".equals(SafeXml.attribute(one, "val")))
                .isPresent();
        if (continued) {
            builder.continued(
                    width,
                    content.stream()
                            .filter(block -> !DocxParagraphs.isBlank(block))
                            .toList());
        } else {
            builder.cell(width, 1, content);
        }
    }
}
