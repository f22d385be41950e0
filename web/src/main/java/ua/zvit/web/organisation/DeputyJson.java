package ua.zvit.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * Somebody who does the work of a department for a time. Given in, only department, username, days and reason are read.
 *
 * @param department code
 * @param from first day, ISO
 * @param to last day, ISO, inclusive
 * @param version for {@code If-Match} when it is ended
 */
public record DeputyJson(
        Long id,
        String department,
        String departmentName,
        String username,
        String personName,
        String from,
        String to,
        String reason,
        String arrangedBy,
        Integer version) {

    static DeputyJson of(DeputySummary deputy) {
        return new DeputyJson(
                deputy.id(),
                deputy.department(),
                deputy.departmentName(),
                deputy.username(),
                deputy.personName(),
                deputy.from().toString(),
                deputy.to().toString(),
                deputy.reason(),
                deputy.arrangedBy(),
                deputy.version());
    }

    /** @throws ZvitException {@code DEPUTY-INVALID} when a date can't be read */
    DeputySummary wanted() {
        return new DeputySummary(
                0,
                text(department),
                null,
                text(username),
                null,
                date("from", from),
                date("to", to),
                text(reason),
                null,
                0);
    }

    private static String text(String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("");
    }

    private static LocalDate date(String field, String text) {
        if (text == null) {
            return null;
        }
        return Dates.read(text)
                .orElseThrow(() ->
                        new ZvitException(ErrorCode.DEPUTY_INVALID, List.of(Fault.at(null, field, "date-expected"))));
    }
}
