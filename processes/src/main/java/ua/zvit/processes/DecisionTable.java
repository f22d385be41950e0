package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import ua.zvit.approval.StageRules;
import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;

/**
 * The table {@code visa-stage.dmn}, read by Camunda's engine of decisions. It is evaluated in memory: neither the table nor
 * what it says is kept in the database. The engine is made when the first stage of visas is met, which takes a second.
 */
@ApplicationScoped
public class DecisionTable implements StageRules {
    static final String RESOURCE = "visa-stage.dmn";
    static final String DECISION = "visaStage";

    private Evaluation evaluation;

    private record Evaluation(DmnEngine engine, DmnDecision decision) {}

    @Override
    public StageVerdict verdict(StageTally tally) {
        Evaluation table = table();
        VariableMap values = Variables.createVariables()
                .putValue("rule", tally.rule().name())
                .putValue("holders", tally.holders())
                .putValue("needed", tally.needed())
                .putValue("visas", tally.visas())
                .putValue("refusals", tally.refusals());
        String verdict =
                table.engine().evaluateDecisionTable(table.decision(), values).getSingleEntry();
        return StageVerdict.valueOf(verdict);
    }

    private synchronized Evaluation table() {
        if (evaluation == null) {
            evaluation = read();
        }
        return evaluation;
    }

    private static Evaluation read() {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = DecisionTable.class.getResourceAsStream(RESOURCE)) {
            return new Evaluation(engine, engine.parseDecision(DECISION, table));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
