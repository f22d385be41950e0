package ua.zvit.web.report;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.values.EntryDetails;

/**
 * Something that is still missing in an entry before its department can submit.
 *
 * @param field narrative or actual
 */
public record EntryGap(String measure, String field) {
    /** How many of them the bar has room for. */
    static final int ROOM = 6;

    static List<EntryGap> of(List<EntryDetails> entries) {
        List<EntryGap> gaps = new ArrayList<>();
        entries.stream().filter(EntryDetails::editable).forEach(entry -> {
            if (entry.narrative() == null || entry.narrative().isEmpty()) {
                gaps.add(new EntryGap(entry.number(), "narrative"));
            }
            if (!entry.isSpendingTold()) {
                gaps.add(new EntryGap(entry.number(), "actual"));
            }
        });
        return gaps;
    }

    /** @return the place where it can be filled; on the page of its own measure only the cursor moves */
    String place(long report, String here) {
        return link(report, measure, here, field.equals("narrative") ? "#narrative" : "#actual");
    }

    static String link(long report, String measure, String here, String field) {
        return measure.equals(here) ? field : "entry.xhtml?report=" + report + "&measure=" + measure + field;
    }
}
