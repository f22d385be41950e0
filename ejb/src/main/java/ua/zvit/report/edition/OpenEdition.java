package ua.zvit.report.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.events.CiteEvents;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.NextEdition;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.evidence.EvidenceRepository;
import ua.zvit.report.domain.listing.CitingText;
import ua.zvit.report.domain.listing.EditionRepository;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.report.values.document.EditionDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Makes a further edition of an archived report by a recorded decision, for the council's secretary or the administrator.
 * It is a report of its own that goes the whole way again; nothing of the former one changes.
 */
@Stateless
public class OpenEdition {
    private ReportAccess access;
    private ReportRepository reports;
    private EditionRepository editions;
    private EvidenceRepository evidence;
    private CiteEvents events;
    private AuditTrail audit;

    protected OpenEdition() {}

    @Inject
    public OpenEdition(
            ReportAccess access,
            ReportRepository reports,
            EditionRepository editions,
            EvidenceRepository evidence,
            CiteEvents events,
            AuditTrail audit) {
        this.access = access;
        this.reports = reports;
        this.editions = editions;
        this.evidence = evidence;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @return id of the new report
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code REPORT-STATE} unless it is archived, {@code EDITION-OPEN} while
     *     a later one is under way or in force, {@code EDITION-INVALID} with what is wrong with the decision
     */
    @RolesAllowed({Roles.COUNCIL, Roles.ADMIN})
    public long open(long reportId, EditionDecision decision) {
        Report former = access.lockedPrinted(reportId);
        List<EditionStanding> living = editions.beside(access.council(), reportId);
        int number = former.edition().number();
        if (living.stream().anyMatch(one -> one.number() > number)) {
            throw new ZvitException(
                    ErrorCode.EDITION_OPEN, living.get(living.size() - 1).number());
        }
        Report next = NextEdition.of(
                former, decision, LocalDate.now(), access.person().displayName());
        reports.add(next);
        evidence.holdContents();
        evidence.carry(reportId, next.id());
        next.entries().forEach(this::cite);
        record(reportId, "edition-opened", next, decision.reason());
        record(next.id(), "edition-begun", next, decision.reason());
        return next.id();
    }

    /** What the former text cites is cited by the new one too, so that no event goes from under it. */
    private void cite(Entry entry) {
        List<EventMark> marks = EventMark.in(entry.narrative());
        if (!marks.isEmpty()) {
            events.cite(CitingText.of(entry), marks);
        }
    }

    private void record(long reportId, String action, Report next, String reason) {
        String decided =
                next.edition().number() + ", № " + next.edition().decision().number();
        audit.record("report:" + reportId, action, decided, reason);
    }
}
