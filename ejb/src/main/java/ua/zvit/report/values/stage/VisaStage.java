package ua.zvit.report.values.stage;

import java.util.List;

/**
 * A stage of visas on the way of one report.
 *
 * @param title as people call it: «Погодження фінансового управління»
 * @param desks keys of the desks on which the report waits, such as {@code position:5}, in order; at least one
 * @param needed visas that {@link StageRule#SOME} asks for, from 1 to the number of desks; 0 for the other rules
 * @param days that each of them has, from the day on which the stage begins; at least 1
 * @param backToStages whether it may send the report to an earlier stage instead of to departments
 * @param commentAsked whether a visa is given with words
 * @param silence what it means that somebody says nothing; null where it means nothing
 * @param afterHead whether it comes after the head, before the council: a conclusion by minutes, as of a standing
 *     commission
 */
public record VisaStage(
        String title,
        List<String> desks,
        StageRule rule,
        int needed,
        int days,
        boolean backToStages,
        boolean commentAsked,
        Silence silence,
        boolean afterHead) {
    public VisaStage {
        desks = List.copyOf(desks);
    }

    /** @return the same with another desk in the place of one */
    public VisaStage passed(String from, String to) {
        return new VisaStage(
                title,
                desks.stream().map(desk -> desk.equals(from) ? to : desk).toList(),
                rule,
                needed,
                days,
                backToStages,
                commentAsked,
                silence,
                afterHead);
    }
}
