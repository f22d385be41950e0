package ua.zvit.intake.format.odf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.SafeZip;

/**
 * Reads texts and sheets of LibreOffice and its kin from their XML. Both are made of the same elements; in a sheet a table
 * has a name, values and perhaps hidden parts.
 */
public final class OdfReader implements DocumentReader {
    private OdfText text;
    private OdfTables tables;
    private OdfLists lists;
    private OdfStyles styles;
    private final List<Note> notes = new ArrayList<>();

    @Override
    public Document read(byte[] file) {
        SafeZip zip = SafeZip.open(file);
        if (zip.text("META-INF/manifest.xml")
                .filter(manifest -> manifest.contains("encryption-data"))
                .isPresent()) {
            throw new UnreadableFileException(Reason.PASSWORD);
        }
        Element root =
                SafeXml.root(zip.bytes("content.xml").orElseThrow(() -> new UnreadableFileException(Reason.BROKEN)));
        if (zip.hasAny("script-lb.xml")) {
            notes.add(new Note(Note.Kind.MACROS, ""));
        }
        styles = new OdfStyles(zip);
        lists = new OdfLists(styles);
        text = new OdfText(styles, this::blocks);
        tables = new OdfTables(new Limits(), this::blocks);
        List<Block> blocks = new ArrayList<>();
        for (Element body : SafeXml.children(root)) {
            if ("body".equals(body.getLocalName())) {
                SafeXml.children(body).forEach(each -> blocks.addAll(blocks(each)));
            }
        }
        return new Document(blocks, notes);
    }

    private List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "p", "h" -> text.read(each, blocks);
                case "list" -> list(each, "", 1, blocks);
                case "table" -> table(each, blocks);
                case "tracked-changes",
                        "forms",
                        "sequence-decls",
                        "variable-decls",
                        "calculation-settings",
                        "annotation",
                        "shapes",
                        "content-validations",
                        "named-expressions",
                        "database-ranges",
                        "soft-page-break" -> {}
                default -> blocks.addAll(blocks(each));
            }
        }
        return blocks;
    }

    private void table(Element table, List<Block> blocks) {
        String name = SafeXml.attribute(table, "name");
        boolean sheet = "spreadsheet".equals(((Node) table).getParentNode().getLocalName());
        if (sheet && styles.isHidden(SafeXml.attribute(table, "style-name"))) {
            notes.add(new Note(Note.Kind.HIDDEN_SHEET, name));
        } else {
            blocks.add(tables.read(table, sheet ? name : ""));
        }
    }

    private void list(Element list, String outer, int level, List<Block> blocks) {
        String own = SafeXml.attribute(list, "style-name");
        String style = own.isEmpty() ? outer : own;
        lists.begin(list, style, level);
        for (Element item : SafeXml.children(list)) {
            String label = "list-header".equals(item.getLocalName()) || isOnlyInner(item)
                    ? ""
                    : lists.next(item, style, level);
            boolean first = true;
            for (Element each : SafeXml.children(item)) {
                if ("list".equals(each.getLocalName())) {
                    list(each, style, level + 1, blocks);
                } else if (each.getLocalName().matches("[ph]")) {
                    int from = blocks.size();
                    text.read(each, blocks);
                    if (first && blocks.get(from) instanceof Paragraph paragraph) {
                        blocks.set(from, paragraph.labelled(label.strip(), level));
                    }
                    first = false;
                }
            }
        }
    }

    private static boolean isOnlyInner(Element item) {
        return SafeXml.children(item).stream().allMatch(each -> "list".equals(each.getLocalName()));
    }
}
