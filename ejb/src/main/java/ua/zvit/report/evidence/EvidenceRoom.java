package ua.zvit.report.evidence;

import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Whether one more file may stand at an entry: not the same twice, not too many, not too much in the report. */
final class EvidenceRoom {
    private EvidenceRoom() {}

    /**
     * @param standing all files of the report
     * @throws ZvitException {@code EVIDENCE-TWICE}, {@code EVIDENCE-ENTRY-FULL}, {@code EVIDENCE-REPORT-FULL}
     */
    static void require(List<Evidence> standing, Entry entry, int size, String sha256) {
        List<Evidence> here = standing.stream()
                .filter(other -> other.entry().id() == entry.id())
                .toList();
        here.stream().filter(other -> other.sha256().equals(sha256)).findFirst().ifPresent(same -> {
            throw new ZvitException(ErrorCode.EVIDENCE_TWICE, same.title());
        });
        if (here.size() >= EvidenceLimits.files()) {
            throw new ZvitException(ErrorCode.EVIDENCE_ENTRY_FULL, EvidenceLimits.files());
        }
        long all = standing.stream().mapToLong(Evidence::size).sum();
        if (all + size > EvidenceLimits.largestOfReport()) {
            throw new ZvitException(ErrorCode.EVIDENCE_REPORT_FULL, EvidenceLimits.reportMebibytes());
        }
    }
}
