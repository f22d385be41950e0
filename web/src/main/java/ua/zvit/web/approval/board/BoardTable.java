package ua.zvit.web.approval.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.values.BoardLine;
import ua.zvit.approval.values.BoardTask;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.file.CsvRow;

/** The board as CSV ({@link CsvRow}). */
final class BoardTable {
    private final TextView text;

    BoardTable(TextView text) {
        this.text = text;
    }

    /** @return a line for each task; a report without one has a line to itself */
    String csv(List<BoardLine> lines) {
        String head = CsvRow.of(Stream.of("report", "status", "lead", "desk", "due", "late", "age")
                .map(column -> text.of("page.board.column." + column)));
        return CsvRow.MARK + head + lines.stream().map(this::rows).collect(Collectors.joining());
    }

    private String rows(BoardLine line) {
        if (line.tasks().isEmpty()) {
            return row(line, new BoardTask(null, null, "", null, 0));
        }
        return line.tasks().stream().map(task -> row(line, task)).collect(Collectors.joining());
    }

    private String row(BoardLine line, BoardTask task) {
        return CsvRow.of(Stream.of(
                text.of("page.report.name", line.programme(), line.period()),
                text.of("status.report." + line.status()),
                line.lead(),
                task.desk() == null ? text.of("page.board.council") : task.desk(),
                Objects.toString(task.due(), ""),
                Integer.toString(task.late()),
                Long.toString(line.age())));
    }
}
