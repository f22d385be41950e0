package ua.zvit.archive.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.shared.DocumentNumber;

/**
 * An act by which packages were disposed of.
 *
 * @param approvedBy who approved it: name and position
 * @param packages titles of what was disposed of
 */
public record DisposalAct(
        long id, String number, LocalDate date, String approvedBy, Instant recordedAt, List<String> packages) {

    public DisposalAct {
        number = DocumentNumber.plain(number);
    }
}
