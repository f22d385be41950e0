package ua.zvit.report.values.evidence;

import java.util.List;

/**
 * A file that was just added.
 *
 * @param alsoAt numbers of other measures of the report at which the same file stands, of those that the caller may read
 */
public record KeptEvidence(EvidenceSummary evidence, List<String> alsoAt) {
    public KeptEvidence {
        alsoAt = List.copyOf(alsoAt);
    }
}
