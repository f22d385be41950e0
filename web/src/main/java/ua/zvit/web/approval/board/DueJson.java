package ua.zvit.web.approval.board;

import java.time.LocalDate;
import ua.zvit.shared.Dates;

/**
 * Another last day for a task.
 *
 * @param due ISO
 * @param reason why; needed
 */
public record DueJson(String due, String reason) {

    /** @return null where none is given, or none of ours */
    LocalDate day() {
        return Dates.read(due).orElse(null);
    }
}
