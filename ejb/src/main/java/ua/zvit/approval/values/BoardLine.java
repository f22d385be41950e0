package ua.zvit.approval.values;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.ReportingPeriod;

/**
 * A report on the board of a campaign.
 *
 * @param lead short name of the department that leads
 * @param tasks what is waited for, earliest due first; none before the start
 * @param age since how many days the oldest of them waits
 */
public record BoardLine(
        long reportId,
        String programme,
        ReportingPeriod period,
        ReportStatus status,
        String lead,
        List<BoardTask> tasks,
        long age) {

    public BoardLine {
        tasks = List.copyOf(tasks);
    }

    /** @return by how many working days the latest of its tasks is late */
    public int late() {
        return tasks.stream().mapToInt(BoardTask::late).max().orElse(0);
    }

    /** @return the day by which something has to be done; null for none */
    public LocalDate due() {
        return tasks.isEmpty() ? null : tasks.get(0).due();
    }
}
