package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.check.values.LiveFindings;
import ua.zvit.check.values.PlacedFinding;
import ua.zvit.check.values.ReportFindings;
import ua.zvit.proofreading.Severity;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.Roles;

/**
 * What the check finds: in a whole report, and live in one entry as it is being typed. It begins no transaction:
 * pages and the API hold no connection while texts are read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CheckReport {
    private CheckAccess access;
    private LiveCheck live;

    protected CheckReport() {}

    @Inject
    public CheckReport(CheckAccess access, LiveCheck live) {
        this.access = access;
        this.live = live;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public ReportFindings findings(long reportId, Locale language) {
        return findings(access.view(reportId), language);
    }

    /** The same for who can't wait for the language module to be loaded: see {@link ReportFindings#complete}. */
    public ReportFindings findingsAtHand(long reportId, Locale language) {
        return findings(access.atHand(reportId), language);
    }

    private ReportFindings findings(CheckView view, Locale language) {
        FindingPresenter presenter = presenter(view.standing(), language);
        Map<Boolean, List<PlacedFinding>> placed = view.shown().stream()
                .map(presenter::present)
                .collect(Collectors.partitioningBy(PlacedFinding::isDismissed));
        List<PlacedFinding> open = placed.get(false);
        return new ReportFindings(
                open,
                placed.get(true),
                view.standing().fixed(),
                open.stream().anyMatch(found -> found.finding().severity() == Severity.BLOCKS),
                view.isComplete());
    }

    /**
     * Runs the rules that need nothing but the entry itself over a text that is not saved; offsets refer to it.
     *
     * @return also dismissed ones, which say so
     * @throws ua.zvit.shared.ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}, {@code ENTRY-INVALID}
     *     when it is too long
     */
    public List<PlacedFinding> live(long reportId, String measure, EntryText typed, Locale language) {
        return live(access.writing(reportId, true), measure, typed, language).findings();
    }

    /** The same for who can't wait for the language module to be loaded. */
    public LiveFindings liveAtHand(long reportId, String measure, EntryText typed, Locale language) {
        return live(access.writing(reportId, false), measure, typed, language);
    }

    private LiveFindings live(WritingView view, String measure, EntryText typed, Locale language) {
        FindingPresenter presenter = presenter(view.standing(), language);
        return new LiveFindings(
                live.of(view, measure, typed).stream().map(presenter::present).toList(), view.complete());
    }

    private static FindingPresenter presenter(CheckStanding standing, Locale language) {
        return new FindingPresenter(standing.rights(), language, standing.dismissals());
    }
}
