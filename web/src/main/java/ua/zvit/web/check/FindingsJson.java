package ua.zvit.web.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.check.values.ReportFindings;

/** Findings, the open ones first. */
public record FindingsJson(List<FindingJson> findings) {

    static FindingsJson of(ReportFindings report) {
        return new FindingsJson(Stream.of(report.open(), report.dismissed())
                .flatMap(Collection::stream)
                .map(FindingJson::of)
                .toList());
    }

    static FindingsJson of(List<PlacedFinding> findings) {
        return new FindingsJson(findings.stream().map(FindingJson::of).toList());
    }
}
