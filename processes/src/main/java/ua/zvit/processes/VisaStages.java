package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.StageAsked;

/**
 * The stage of visas that a report waits at, asked at the moment when the way forks or a stage begins: {@code visaStages}
 * in the process. The report has taken its own step in the same transaction by then.
 */
@ApplicationScoped
public class VisaStages {
    static final String NAME = "visaStages";

    private StageQueries stages;

    protected VisaStages() {}

    @Inject
    public VisaStages(StageQueries stages) {
        this.stages = stages;
    }

    public boolean isAhead(long reportId) {
        return stages.asked(reportId).isPresent();
    }

    /** @return keys of the queues in which those who have still to decide find their task */
    public List<String> desks(long reportId) {
        return new ArrayList<>(require(reportId).desks());
    }

    /** @return how many working days they have */
    public int days(long reportId) {
        return require(reportId).stage().days();
    }

    /** @return how many working days the stages have together that are still to come after the place where the report stands */
    public int daysAhead(long reportId) {
        return stages.of(reportId).daysAhead();
    }

    private StageAsked require(long reportId) {
        return stages.asked(reportId).orElseThrow();
    }
}
