package ua.zvit.web.approval.circuit;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.approval.values.circuit.CircuitDetails;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.web.shared.rest.Words;

/**
 * The stages of visas between the departments and the head.
 *
 * @param own whether they are the programme's own; told only, ignored when sent
 * @param twice whether one person may give several visas in a stage, in several capacities
 * @param headsFirst whether a department's part goes to the department's own head before it counts as submitted; what is not
 *     sent stays as it is, for programs that were written before
 * @param stages in order; none for the way from the departments straight to the head
 */
public record CircuitJson(boolean own, boolean twice, Boolean headsFirst, List<StageJson> stages) {

    /**
     * A stage of visas.
     *
     * @param holders who give visas, side by side
     * @param rule {@code all}, {@code any} or {@code some} of them
     * @param needed how many, for {@code some}
     * @param days that each has
     * @param backToStages whether it may return the report to an earlier stage
     * @param commentAsked whether a visa is given with words
     * @param silence what it means that somebody says nothing; null where it means nothing
     * @param afterHead whether it comes after the head, before the council: a conclusion by minutes
     */
    public record StageJson(
            String title,
            List<HolderJson> holders,
            @Schema(enumeration = {"all", "any", "some"}) String rule,
            int needed,
            int days,
            boolean backToStages,
            boolean commentAsked,
            SilenceJson silence,
            boolean afterHead) {

        static StageJson of(CircuitStage stage) {
            return new StageJson(
                    stage.title(),
                    stage.holders().stream().map(HolderJson::of).toList(),
                    Words.of(stage.rule()),
                    stage.needed(),
                    stage.days(),
                    stage.backToStages(),
                    stage.commentAsked(),
                    stage.silence() == null
                            ? null
                            : new SilenceJson(
                                    stage.silence().days(), stage.silence().basis()),
                    stage.afterHead());
        }

        private CircuitStage stage() {
            return new CircuitStage(
                    title,
                    holders == null
                            ? List.of()
                            : holders.stream()
                                    .map(holder -> holder == null ? new StageHolder(null, "", null) : holder.holder())
                                    .toList(),
                    word(StageRule.values(), rule),
                    needed,
                    days,
                    backToStages,
                    commentAsked,
                    silence == null ? null : new Silence(silence.days(), silence.basis()),
                    afterHead);
        }
    }

    /**
     * That whoever says nothing agrees.
     *
     * @param days working days after which the visa counts as given; not fewer than the stage has
     * @param basis what allows it; stands in the list of visas
     */
    public record SilenceJson(int days, String basis) {}

    /**
     * Who gives visas.
     *
     * @param kind {@code position}, {@code head} (of a department), {@code person} or {@code executors} (the head of each
     *     department that carries out a measure)
     * @param code of the position or the department, or the login name; none for executors
     */
    public record HolderJson(
            @Schema(enumeration = {"position", "head", "person", "executors"}) String kind, String code) {

        private static HolderJson of(StageHolder holder) {
            return new HolderJson(Words.of(holder.kind()), holder.code());
        }

        /** @return the holder; one of no kind for a kind that nobody knows, which the use case refuses */
        public StageHolder holder() {
            return new StageHolder(word(HolderKind.values(), kind), code, null);
        }
    }

    static CircuitJson of(CircuitDetails circuit) {
        return new CircuitJson(
                circuit.own(),
                circuit.plan().twice(),
                circuit.plan().headsFirst(),
                circuit.plan().stages().stream().map(StageJson::of).toList());
    }

    /** @return the plan in place of the one that stands; what nobody knows is left to the use case, which refuses it with its place */
    CircuitPlan insteadOf(CircuitPlan standing) {
        return new CircuitPlan(twice, headsFirst == null ? standing.headsFirst() : headsFirst, stages(stages));
    }

    /** @return stages as they were sent, none for none */
    static List<CircuitStage> stages(List<StageJson> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(stage -> stage == null
                                ? new CircuitStage("", List.of(), null, 0, 0, false, false, null, false)
                                : stage.stage())
                        .toList();
    }

    private static <E extends Enum<E>> E word(E[] known, String told) {
        return Stream.of(known)
                .filter(each -> Words.of(each).equals(told))
                .findFirst()
                .orElse(null);
    }
}
