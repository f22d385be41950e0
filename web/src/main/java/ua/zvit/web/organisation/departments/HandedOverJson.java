package ua.zvit.web.organisation.departments;

import java.util.List;
import ua.zvit.report.HandOverEntries.HandedOver;

/**
 * What passed to another department in a report.
 *
 * @param measures numbers of those that the other writes now
 * @param lead whether it leads the report now
 */
public record HandedOverJson(long reportId, List<String> measures, boolean lead) {

    static HandedOverJson of(HandedOver passed) {
        return new HandedOverJson(passed.reportId(), passed.measures(), passed.lead());
    }
}
