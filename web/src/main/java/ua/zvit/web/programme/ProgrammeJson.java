package ua.zvit.web.programme;

import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import ua.zvit.programme.values.ProgrammeDetails;

/**
 * A programme of the council.
 *
 * @param content as it stands; taken back by PUT and by an amendment
 * @param amendments the latest decision first
 * @param reportedYears years with a living report, also of a part of the year; once there is one, only an amendment changes the programme
 */
public record ProgrammeJson(
        long id,
        ContentJson content,
        List<AmendmentJson> amendments,
        List<Integer> reportedYears,
        Instant changedAt,
        String changedBy) {

    static ProgrammeJson of(ProgrammeDetails programme, LongFunction<String> code) {
        return new ProgrammeJson(
                programme.id(),
                ContentJson.of(programme.content(), code),
                programme.amendments().stream().map(AmendmentJson::of).toList(),
                List.copyOf(programme.reportedYears()),
                programme.changedAt(),
                programme.changedBy());
    }
}
