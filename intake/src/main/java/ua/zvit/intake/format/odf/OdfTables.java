package ua.zvit.intake.format.odf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.TableBuilder;
import ua.zvit.intake.text.AmountReader;

/** Reads a table of an ODF file. What is repeated a million times to fill a sheet is empty, and left out. */
final class OdfTables {
    private static final int MOST_REPEATED = 500;

    private final Limits limits;
    private final Function<Element, List<Block>> blocks;

    OdfTables(Limits limits, Function<Element, List<Block>> blocks) {
        this.limits = limits;
        this.blocks = blocks;
    }

    Table read(Element table, String name) {
        TableBuilder builder = new TableBuilder(limits);
        rows(table, builder, hiddenColumns(table));
        return builder.build(name);
    }

    private static List<Boolean> hiddenColumns(Element parent) {
        List<Boolean> hidden = new ArrayList<>();
        for (Element each : SafeXml.children(parent)) {
            if ("table-column".equals(each.getLocalName())) {
                int repeated =
                        Math.min(Limits.COLUMNS, SafeXml.number(SafeXml.attribute(each, "number-columns-repeated"), 1));
                for (int index = 0; index < repeated; index++) {
                    hidden.add("collapse".equals(SafeXml.attribute(each, "visibility")));
                }
            } else if (each.getLocalName().matches("table-columns|table-header-columns|table-column-group")) {
                hidden.addAll(hiddenColumns(each));
            }
        }
        return hidden;
    }

    private void rows(Element parent, TableBuilder builder, List<Boolean> hidden) {
        for (Element each : SafeXml.children(parent)) {
            switch (each.getLocalName()) {
                case "table-row" -> row(each, builder, hidden);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(each, builder, hidden);
                default -> {}
            }
        }
    }

    private void row(Element row, TableBuilder builder, List<Boolean> hidden) {
        List<Element> cells = SafeXml.children(row).stream()
                .filter(each -> each.getLocalName().matches("table-cell|covered-table-cell"))
                .toList();
        boolean covered = cells.stream().anyMatch(each -> "covered-table-cell".equals(each.getLocalName()));
        if (cells.stream().allMatch(each -> SafeXml.children(each).isEmpty()) && !covered) {
            return;
        }
        int repeated = Math.min(MOST_REPEATED, SafeXml.number(SafeXml.attribute(row, "number-rows-repeated"), 1));
        for (int time = 0; time < repeated; time++) {
            builder.row("collapse".equals(SafeXml.attribute(row, "visibility"))
                    || "filter".equals(SafeXml.attribute(row, "visibility")));
            int skip = 0;
            for (Element each : cells) {
                skip = cell(each, builder, hidden, skip);
            }
        }
    }

    /** @return how many covered cells that follow belong to this one */
    private int cell(Element cell, TableBuilder builder, List<Boolean> hidden, int skip) {
        int repeated = Math.min(Limits.COLUMNS, SafeXml.number(SafeXml.attribute(cell, "number-columns-repeated"), 1));
        if ("covered-table-cell".equals(cell.getLocalName())) {
            builder.skip(Math.max(0, repeated - skip));
            return Math.max(0, skip - repeated);
        }
        int width = SafeXml.number(SafeXml.attribute(cell, "number-columns-spanned"), 1);
        int height = SafeXml.number(SafeXml.attribute(cell, "number-rows-spanned"), 1);
        if (SafeXml.children(cell).isEmpty() && width == 1 && height == 1) {
            builder.skip(repeated);
            return 0;
        }
        for (int time = 0; time < repeated; time++) {
            boolean isHidden = builder.next() < hidden.size() && hidden.get(builder.next());
            builder.cell(width, height, content(cell), value(cell), isHidden);
        }
        return width - 1;
    }

    private List<Block> content(Element cell) {
        List<Block> content = new ArrayList<>(blocks.apply(cell).stream()
                .filter(block -> !(block instanceof Paragraph one)
                        || !one.isBlank()
                        || !one.notes().isEmpty())
                .toList());
        SafeXml.child(cell, "annotation")
                .ifPresent(comment -> content.add(new TextBuilder()
                        .note(Note.Kind.COMMENT, OdfText.comment(comment))
                        .build()));
        return content;
    }

    private static Cell.Value value(Element cell) {
        String type = SafeXml.attribute(cell, "value-type");
        String text = cell.getTextContent().strip();
        if (text.matches("#\\S+[!?]|#N/A|#Н/Д|Err:\\d+")
                || "error"
                        .equals(cell.getAttributeNS(
                                "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
                                "value-type"))) {
            return new Cell.Value(null, null, true);
        }
        try {
            return switch (type) {
                case "float", "currency" ->
                    new Cell.Value(
                            AmountReader.plain(Double.parseDouble(SafeXml.attribute(cell, "value"))), null, false);
                case "date" ->
                    new Cell.Value(
                            null,
                            LocalDate.parse(
                                    SafeXml.attribute(cell, "date-value").substring(0, 10)),
                            false);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException untold) {
            return null;
        }
    }
}
