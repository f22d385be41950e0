package ua.zvit.report.values.stage;

/** How many of its holders have to give their visas before a stage is passed. */
public enum StageRule {
    /** Every one; a single refusal sends the report back. */
    ALL,
    /** Any one; it goes back only when all have refused. */
    ANY,
    /** A number that the stage names; it goes back as soon as that number can't be reached any more. */
    SOME
}
