package ua.zvit.approval.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What a circuit must say of itself, whoever its holders are. */
public final class CircuitRules {
    private static final int MOST_STAGES = 12;
    private static final int MOST_HOLDERS = 20;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_DAYS = 365;

    private final List<Fault> faults = new ArrayList<>();

    private CircuitRules() {}

    /** @throws ZvitException {@code CIRCUIT-INVALID} with each fault */
    static void check(CircuitPlan plan) {
        check(plan, 0);
    }

    /**
     * @param begun how many stages at the beginning are not looked at
     * @throws ZvitException {@code CIRCUIT-INVALID} with each fault
     */
    public static void check(CircuitPlan plan, int begun) {
        CircuitRules rules = new CircuitRules();
        if (plan.stages().size() > MOST_STAGES) {
            rules.faults.add(Fault.at(null, "stages", "stages-too-many", MOST_STAGES));
        }
        for (int number = begun + 1; number <= plan.stages().size(); number++) {
            rules.look(number, plan);
        }
        if (!rules.faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CIRCUIT_INVALID, rules.faults);
        }
    }

    /** @return a fault in a stage, with its place for people: «Етап 2» */
    public static Fault at(int number, String field, String code, Object... args) {
        return Fault.at(null, "stages." + number + "." + field, code, args).in(new StagePlace(number));
    }

    private void look(int number, CircuitPlan plan) {
        CircuitStage stage = plan.stages().get(number - 1);
        if (stage.title().isEmpty()) {
            faults.add(at(number, "title", "stage-title-missing"));
        } else if (stage.title().length() > LONGEST_TITLE) {
            faults.add(at(number, "title", "text-too-long", LONGEST_TITLE));
        }
        lookAtHolders(number, stage.holders());
        if (stage.rule() == null) {
            faults.add(at(number, "rule", "stage-rule-missing"));
        } else if (stage.rule() == StageRule.SOME && stage.holders().stream().anyMatch(StageHolder::ofExecutors)) {
            faults.add(at(number, "rule", "stage-rule-executors"));
        } else if (stage.rule() == StageRule.SOME
                && (stage.needed() < 1 || stage.needed() > stage.holders().size())) {
            faults.add(at(number, "needed", "stage-needed", stage.holders().size()));
        }
        if (stage.days() < 1 || stage.days() > MOST_DAYS) {
            faults.add(at(number, "days", "stage-days", MOST_DAYS));
        }
        if (!stage.afterHead() && number > 1 && plan.stages().get(number - 2).afterHead()) {
            faults.add(at(number, "afterHead", "stage-after-conclusion"));
        }
        if (stage.silence() != null && stage.afterHead()) {
            faults.add(at(number, "silence.days", "silence-conclusion"));
        } else if (stage.silence() != null) {
            lookAtSilence(number, stage);
        }
    }

    /** Nobody agrees by silence before their visa is due, nor without what allows it. */
    private void lookAtSilence(int number, CircuitStage stage) {
        int days = stage.silence().days();
        if (days < Math.max(1, stage.days()) || days > MOST_DAYS) {
            faults.add(at(number, "silence.days", "silence-days", Math.max(1, stage.days()), MOST_DAYS));
        }
        String basis = stage.silence().basis();
        if (basis.isEmpty()) {
            faults.add(at(number, "silence.basis", "silence-basis"));
        } else if (basis.length() > LONGEST_TITLE) {
            faults.add(at(number, "silence.basis", "text-too-long", LONGEST_TITLE));
        }
    }

    private void lookAtHolders(int number, List<StageHolder> holders) {
        if (holders.isEmpty()) {
            faults.add(at(number, "holders", "holders-missing"));
        } else if (holders.size() > MOST_HOLDERS) {
            faults.add(at(number, "holders", "holders-too-many", MOST_HOLDERS));
        }
        Set<String> seen = new HashSet<>();
        for (StageHolder holder : holders) {
            if (holder.kind() == null || holder.code().isEmpty() && !holder.ofExecutors()) {
                faults.add(at(number, "holders", "holder-unknown", holder.code()));
            } else if (!seen.add(holder.kind() + ":" + holder.code())) {
                faults.add(at(number, "holders", "holder-twice"));
            }
        }
    }
}
