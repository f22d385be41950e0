package ua.zvit.proofreading.rule.event;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.rule.event.EventClusters.Cluster;

/** One event told in several places, word for word or in other words. It belongs in one measure; the others refer. */
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
