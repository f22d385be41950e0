package ua.zvit.check.rule.event;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.EventPair.Relation;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.rule.event.EventClusters.Cluster;
import ua.zvit.check.text.ReportText;

/** One event told in several places, word for word or in other words. It belongs in one measure; the others refer. */
@ApplicationScoped
public class DuplicateEventRule implements Rule {

    @Override
    public String id() {
        return "event.duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        for (Cluster cluster : EventClusters.of(report, Relation.SAME)) {
            if (cluster.isInOneMeasure()) {
                findings.reportAs("once", cluster.places(), cluster.measures(), cluster.sharedWords());
            } else {
                findings.report(cluster.places(), cluster.measures(), cluster.sharedWords(), cluster.home());
            }
        }
    }
}
