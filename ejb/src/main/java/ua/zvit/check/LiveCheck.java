package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.check.room.CheckRoom;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ReportOutline.EntryOutline;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.ZvitException;

/**
 * Checks one entry as typed. The other entries take part with their titles only, which keeps it fast however long the
 * report is.
 */
@ApplicationScoped
public class LiveCheck {
    private static final int LONGEST = 200_000;

    private LazyChecker checkers;
    private CheckRoom room;

    protected LiveCheck() {}

    @Inject
    LiveCheck(LazyChecker checkers, CheckRoom room) {
        this.checkers = checkers;
        this.room = room;
    }

    /** @return what stands against the entry, uncut: who may read it may read that */
    public List<IdentifiedFinding> of(WritingView view, String measure, EntryText typed) {
        require(view, measure);
        String narrative = RestrictedHtml.clean(typed.narrative());
        if (narrative.length() > LONGEST) {
            throw new ZvitException(
                    ErrorCode.ENTRY_INVALID, List.of(Fault.at(measure, "narrative", "text-too-long", LONGEST)));
        }
        CheckedReport report = view.report()
                .withOnly(measure, entry -> entry.written(narrative, typed.actualThousands(), typed.reason()));
        Checker checker = view.complete() ? checkers.whole() : checkers.withoutLanguage();
        return room.entry(() -> IdentifiedFinding.of(
                checker.checkEntry(report, measure, view.inForce().settings())));
    }

    private static void require(WritingView view, String measure) {
        EntryOutline entry = view.rights()
                .report()
                .entry(measure)
                .orElseThrow(() -> new ZvitException(ErrorCode.ENTRY_UNKNOWN, measure));
        if (!entry.readable()) {
            throw new ZvitException(ErrorCode.ENTRY_OTHER_DEPARTMENT, measure);
        }
    }
}
