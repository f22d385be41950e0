package ua.zvit.notice.values;

import java.time.Instant;

/**
 * A letter that did not go out and will not go by itself.
 *
 * @param id of the notice
 * @param person login name of who should have had it
 * @param programme title of the programme it is about
 * @param tries how often it was tried
 * @param unsure true when the server went down while sending, so that it may have arrived
 * @param problem what the mail server said; null where it said nothing
 */
public record StuckLetter(
        long id,
        String person,
        NoticeKind kind,
        String programme,
        Instant at,
        int tries,
        boolean unsure,
        String problem) {}
