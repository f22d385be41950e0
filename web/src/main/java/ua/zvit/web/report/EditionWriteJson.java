package ua.zvit.web.report;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.values.document.EditionDecision;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * By which decision a further edition is made, and why.
 *
 * @param date ISO
 */
public record EditionWriteJson(String number, String date, String reason) {

    /** @throws ZvitException {@code EDITION-INVALID} when the date can't be read */
    EditionDecision decision() {
        return new EditionDecision(number, day(), reason);
    }

    private LocalDate day() {
        return date == null
                ? null
                : Dates.read(date)
                        .orElseThrow(() -> new ZvitException(
                                ErrorCode.EDITION_INVALID, List.of(Fault.at(null, "edition.date", "date-expected"))));
    }
}
