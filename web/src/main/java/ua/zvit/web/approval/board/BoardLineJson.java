package ua.zvit.web.approval.board;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.approval.values.BoardLine;
import ua.zvit.web.shared.rest.Words;

/**
 * A report of the board.
 *
 * @param period code of the report's period
 * @param lead short name of the department that leads
 * @param tasks what is waited for
 * @param age since how many days the oldest of them waits
 */
public record BoardLineJson(
        long reportId,
        String programme,
        String period,
        String status,
        String lead,
        List<BoardTaskJson> tasks,
        long age) {

    /**
     * A task of the board.
     *
     * @param desk who has it; null for the council
     * @param due last day; null when there is none
     * @param late by how many working days
     */
    public record BoardTaskJson(String id, String kind, String desk, LocalDate due, int late) {}

    static BoardLineJson of(BoardLine line) {
        return new BoardLineJson(
                line.reportId(),
                line.programme(),
                line.period().code(),
                Words.of(line.status()),
                line.lead(),
                line.tasks().stream()
                        .map(task -> new BoardTaskJson(
                                task.id(), Words.of(task.kind()), task.desk(), task.due(), task.late()))
                        .toList(),
                line.age());
    }
}
