package ua.zvit.check;

import java.util.List;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.wording.UnfinishedRule;

/** A finding with its identity, which is worked out once. */
public record IdentifiedFinding(String identity, Finding finding) {

    static List<IdentifiedFinding> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new IdentifiedFinding(finding.identity(), finding))
                .toList();
    }

    boolean tellsOfUnfinishedText() {
        return UnfinishedRule.ID.equals(finding.rule());
    }

    boolean blocks() {
        return finding.severity() == Severity.BLOCKS;
    }
}
