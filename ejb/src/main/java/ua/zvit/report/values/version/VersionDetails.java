package ua.zvit.report.values.version;

import java.util.List;
import ua.zvit.report.values.review.FieldDifference;

/**
 * A version of an entry with all that it says.
 *
 * @param narrative restricted HTML
 * @param fields what else it says, field by field, as differences from nothing
 */
public record VersionDetails(VersionSummary summary, String narrative, List<FieldDifference> fields) {
    public VersionDetails {
        fields = List.copyOf(fields);
    }
}
