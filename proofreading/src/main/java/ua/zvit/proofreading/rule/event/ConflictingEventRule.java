package ua.zvit.proofreading.rule.event;

import java.util.stream.Collectors;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.rule.event.EventClusters.Cluster;

/** One event told in several measures with different dates: at least one of them is wrong. */
public class ConflictingEventRule implements Rule {

    @Override
    public String id() {
        return "event.conflict";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        for (Cluster cluster : EventClusters.of(report, Relation.CONFLICT)) {
            String dates = cluster.events().stream()
                    .map(event -> event.measure() + ": "
                            + event.date().span().of(event.source().text()))
                    .collect(Collectors.joining("; "));
            findings.report(cluster.places(), dates, cluster.sharedWords());
        }
    }
}
