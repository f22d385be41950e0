package ua.zvit.web.report;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.EntryDetails;

/**
 * Something that is still missing in an entry before its department can submit.
 *
 * @param field narrative or actual
 */
public record EntryGap(String measure, String field) {

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
}
