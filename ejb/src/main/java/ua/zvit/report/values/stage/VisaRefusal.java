package ua.zvit.report.values.stage;

import java.util.List;
import ua.zvit.report.values.review.EntryReturn;

/**
 * What somebody who refuses a visa wants.
 *
 * @param returns measures that are to be mended, with words; empty where an earlier stage is to look again
 * @param accepted numbers of measures that are right as they are; those in neither list were not decided on
 * @param backTo number of the earlier stage, from 1; null for the departments
 * @param comment words for the whole; may be null unless an earlier stage is to look again
 * @param minutes by which a body came to it; null but for a stage after the head
 */
public record VisaRefusal(
        List<EntryReturn> returns, List<String> accepted, Integer backTo, String comment, Minutes minutes) {
    public VisaRefusal {
        returns = List.copyOf(returns);
        accepted = List.copyOf(accepted);
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }
}
