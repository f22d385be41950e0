package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/**
 * The period of a report in the archive's JSON: the year, and which part of it where it is not the whole. What tells no part
 * is of a year, as everything was before there were others, and its hash stays what it was.
 */
public final class PeriodJson {
    private static final String YEAR = "year";
    private static final String PERIOD = "period";

    private PeriodJson() {}

    static void put(ObjectNode json, ReportingPeriod period) {
        json.put(YEAR, period.year());
        if (!period.isYear()) {
            json.put(PERIOD, period.kind().code());
        }
    }

    /** @return empty when it names a part of the year that there is not */
    public static Optional<ReportingPeriod> of(JsonNode json) {
        return PeriodKind.read(json.path(PERIOD).asText(PeriodKind.YEAR.code()))
                .map(kind -> new ReportingPeriod(kind, json.path(YEAR).asInt()));
    }
}
