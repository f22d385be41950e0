package ua.zvit.approval.way;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.way.ProcessPicture.Visit;
import ua.zvit.audit.values.HistoryEntry;

/**
 * Who has done a piece of work, for a page to show: the audit trail names the person, the engine the moment, and both are
 * written in one transaction. Nothing steers by it.
 */
final class Doers {
    /** How far apart the two clocks of one step may be: its documents are made in between. */
    private static final Duration ONE_STEP = Duration.ofMinutes(2);

    private Doers() {}

    /** @return name of who ended it; null while it lasts, where nobody has to do anything, and where nobody is known */
    static String of(Visit visit, List<HistoryEntry> history) {
        if (visit.stage() == null || visit.to() == null) {
            return null;
        }
        Set<String> actions = visit.taken() ? Set.of("recalled", "withdrawn", "handed-over") : endings(visit.stage());
        return history.stream()
                .filter(entry -> actions.contains(entry.action())
                        && distance(visit, entry).compareTo(ONE_STEP) < 0)
                .min(Comparator.comparing(entry -> distance(visit, entry)))
                .map(HistoryEntry::actorName)
                .orElse(null);
    }

    private static Duration distance(Visit visit, HistoryEntry entry) {
        return Duration.between(entry.at(), visit.to()).abs();
    }

    private static Set<String> endings(ApprovalStage stage) {
        return switch (stage) {
            case DRAFTING, CLEARING -> Set.of("submitted");
            case VISA, CONCLUSION -> Set.of("visa-given", "visa-refused", "visa-silent");
            case REVIEW -> Set.of("accepted", "returned");
            case HEAD_SIGNATURE -> Set.of("signed", "returned-unsigned");
            case COUNCIL -> Set.of("adopted", "returned-to-head", "rejected");
            case SECRETARY_SIGNATURE -> Set.of("signed");
        };
    }
}
