package ua.zvit.web.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.check.values.ReportFindings;
import ua.zvit.proofreading.Folds;

/**
 * Findings, the open ones first; measure by measure, the heavier first, and those together that are the same fault in
 * many places.
 */
public record FindingsJson(List<FindingJson> findings) {

    static FindingsJson of(ReportFindings report) {
        return new FindingsJson(Stream.of(report.open(), report.dismissed())
                .map(findings -> Folds.ordered(findings, PlacedFinding::finding))
                .flatMap(Collection::stream)
                .map(FindingJson::of)
                .toList());
    }

    static FindingsJson of(List<PlacedFinding> findings) {
        return new FindingsJson(findings.stream().map(FindingJson::of).toList());
    }
}
