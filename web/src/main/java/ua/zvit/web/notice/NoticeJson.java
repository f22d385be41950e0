package ua.zvit.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.web.shared.rest.Words;

/**
 * Something that the caller was told.
 *
 * @param kind such as {@code task}, {@code returned} or {@code due-today}
 * @param period code of the report's period
 * @param stage of the work concerned; null where the notice is of no work
 * @param due last day of that work as it was then; null for none
 */
public record NoticeJson(
        long id,
        String kind,
        long reportId,
        String programme,
        String period,
        String stage,
        LocalDate due,
        Instant at,
        boolean read) {

    static NoticeJson of(NoticeDetails notice) {
        return new NoticeJson(
                notice.id(),
                Words.of(notice.kind()),
                notice.reportId(),
                notice.programme(),
                notice.period().code(),
                notice.stage() == null ? null : Words.of(notice.stage()),
                notice.due(),
                notice.at(),
                notice.read());
    }
}
