package ua.zvit.signatures;

import java.util.List;

/** What was found of one stage of a signature, with everything that is wrong or open in it. */
public record StageResult(ValidationStage stage, Verdict verdict, List<SignatureProblem> problems) {

    public StageResult {
        problems = List.copyOf(problems);
    }

    /** All stages of a signature, from integrity to authority. */
    public static List<StageResult> of(List<SignatureProblem> problems) {
        return List.of(ValidationStage.values()).stream()
                .map(stage -> new StageResult(
                        stage,
                        SignatureProblem.verdict(stage, problems),
                        problems.stream()
                                .filter(problem -> problem.code().stage() == stage)
                                .toList()))
                .toList();
    }
}
