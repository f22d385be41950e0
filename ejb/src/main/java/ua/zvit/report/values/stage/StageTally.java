package ua.zvit.report.values.stage;

/**
 * How a stage stands: what its rule is applied to.
 *
 * @param needed visas that {@link StageRule#SOME} asks for; of no account for the other rules
 * @param holders how many give visas in the stage, at least 1
 * @param visas given and in force
 * @param refusals in force
 */
public record StageTally(StageRule rule, int needed, int holders, int visas, int refusals) {

    /** @return the same with one more visa */
    public StageTally withVisa() {
        return new StageTally(rule, needed, holders, visas + 1, refusals);
    }

    /** @return the same with one more refusal */
    public StageTally withRefusal() {
        return new StageTally(rule, needed, holders, visas, refusals + 1);
    }
}
