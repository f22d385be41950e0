package ua.zvit.check.rule.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.EventPair.Relation;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.rule.event.EventClusters.Cluster;
import ua.zvit.check.text.ReportText;

/** One event told in several measures with different dates: at least one of them is wrong. */
@ApplicationScoped
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
