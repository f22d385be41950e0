package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ua.zvit.entering.values.LeftText;
import ua.zvit.entering.values.ReplacedCell;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetColumn;
import ua.zvit.entering.values.SheetFile;
import ua.zvit.entering.values.SheetLine;

/** Shows what the columns and rows of a draft's file were taken for, with the cells in which a person says otherwise. */
final class FileSheet {
    private FileSheet() {}

    static SheetFile of(DraftContent content) {
        ObjectNode root = content.root();
        List<SheetColumn> columns = DraftContent.objects(root, "columns").stream()
                .map(FileSheet::column)
                .toList();
        return new SheetFile(
                columns,
                DraftContent.objects(root, "lines").stream()
                        .map(FileSheet::line)
                        .toList(),
                DraftContent.objects(root, "ignored").stream()
                        .map(one -> new LeftText(
                                one.path("place").asText(), one.path("text").asText()))
                        .toList(),
                DraftContent.objects(root, DraftCarrying.REPLACED).stream()
                        .map(one -> new ReplacedCell(
                                one.path("place").asText(),
                                one.path("member").asText(),
                                one.path("text").asText()))
                        .toList(),
                root.has(DraftContent.AS_BEFORE) && DraftMapping.ofColumns(content) != null);
    }

    private static SheetColumn column(ObjectNode column) {
        return new SheetColumn(
                column.path("head").asText(),
                column.path("role").asText(),
                column.path("source").asText(""),
                column.path("year").asText(""),
                SheetColumn.Sureness.of(column.path("sure").asDouble()),
                column.path("read").asBoolean(true),
                texts(column.path("sample")),
                new SheetColumn.Told(told(column, "role"), told(column, "source"), told(column, "year")));
    }

    private static SheetLine line(ObjectNode line) {
        return new SheetLine(
                texts(line.path("cells")).stream().collect(Collectors.joining(" | ")),
                line.path("as").asText(),
                SheetColumn.Sureness.of(line.path("sure").asDouble()),
                told(line, "as"));
    }

    private static SheetCell told(ObjectNode part, String member) {
        return new SheetCell(
                part.path(DraftContent.ID).asText() + ":" + DraftContent.TOLD + "." + member,
                part.path(DraftContent.TOLD).path(member).asText(""));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
