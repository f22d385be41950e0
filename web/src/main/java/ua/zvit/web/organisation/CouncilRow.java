package ua.zvit.web.organisation;

import java.util.List;
import java.util.Map;
import ua.zvit.organisation.values.CouncilFigures;
import ua.zvit.report.listing.ReportCounts.Counts;

/**
 * A council with its figures, for the operator.
 *
 * @param people accounts that have signed in
 */
public record CouncilRow(
        String code,
        String name,
        String edrpou,
        long departments,
        long people,
        long reportsUnderWay,
        long reportsAdopted) {

    static List<CouncilRow> of(List<CouncilFigures> councils, Map<Long, Counts> reports) {
        return councils.stream()
                .map(council -> of(council, reports.getOrDefault(council.id(), Counts.NONE)))
                .toList();
    }

    private static CouncilRow of(CouncilFigures council, Counts reports) {
        return new CouncilRow(
                council.code(),
                council.name(),
                council.edrpou(),
                council.departments(),
                council.people(),
                reports.underWay(),
                reports.adopted());
    }
}
