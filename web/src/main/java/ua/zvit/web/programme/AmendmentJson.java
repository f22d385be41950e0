package ua.zvit.web.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.web.shared.rest.Words;

/**
 * An amendment.
 *
 * @param recordedAt when it was entered; null where only a file's figures tell of it
 */
public record AmendmentJson(
        long id, String number, LocalDate date, Instant recordedAt, String recordedBy, List<ChangeJson> changes) {

    /** What became another; plans in thousand UAH. */
    public record ChangeJson(String kind, String place, Integer year, String source, String before, String after) {}

    static AmendmentJson of(AmendmentDetails amendment) {
        return new AmendmentJson(
                amendment.id(),
                amendment.decisionNumber(),
                amendment.decisionDate(),
                amendment.recordedAt(),
                amendment.recordedBy(),
                amendment.changes().stream().map(AmendmentJson::change).toList());
    }

    private static ChangeJson change(ProgrammeChange change) {
        return new ChangeJson(
                Words.of(change.kind()),
                change.place(),
                change.year(),
                change.source() == null ? null : Words.of(change.source()),
                change.before(),
                change.after());
    }
}
