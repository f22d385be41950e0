package ua.zvit.signatures;

import java.util.List;

/** What was found of one layer of a signature, with everything that is wrong or open in it. */
public record LayerResult(Layer layer, Verdict verdict, List<Problem> problems) {

    public LayerResult {
        problems = List.copyOf(problems);
    }

    /** All layers of a signature, from integrity to authority. */
    public static List<LayerResult> of(List<Problem> problems) {
        return List.of(Layer.values()).stream()
                .map(layer -> new LayerResult(
                        layer,
                        Problem.verdict(layer, problems),
                        problems.stream()
                                .filter(problem -> problem.code().layer() == layer)
                                .toList()))
                .toList();
    }
}
