package ua.zvit.check.fixing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.zvit.check.domain.AppliedFix;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Mends one entry, in a transaction of its own: the text and the count of what was fixed are kept or lost together. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FixEntry {
    private ReportQueries reports;
    private SaveEntry saves;
    private FindingRepository findings;
    private Caller caller;

    protected FixEntry() {}

    @Inject
    public FixEntry(ReportQueries reports, SaveEntry saves, FindingRepository findings, Caller caller) {
        this.reports = reports;
        this.saves = saves;
        this.findings = findings;
        this.caller = caller;
    }

    /**
     * @param version the version in which the faults were found
     * @throws ZvitException {@code ENTRY-STALE}, {@code ENTRY-LOCKED} and what else writing refuses
     */
    @RolesAllowed(Roles.DRAFTER)
    public FixedEntry fix(long reportId, String measure, int version, List<PlannedFix> fixes) {
        EntryDetails entry = reports.entry(reportId, measure);
        if (entry.version() != version) {
            throw new ZvitException(ErrorCode.ENTRY_STALE);
        }
        EntryFixes outcome = EntryFixes.apply(measure, entry.narrative(), fixes);
        if (outcome.applied().isEmpty()) {
            return new FixedEntry(version, 0, outcome.skipped());
        }
        EntryDetails written = saves.save(reportId, measure, text(entry, outcome.narrative()), version);
        count(reportId, measure, outcome.applied());
        return new FixedEntry(written.version(), outcome.applied().size(), outcome.skipped());
    }

    /** Counts what was mended, by rule. */
    @RolesAllowed(Roles.DRAFTER)
    public void count(long reportId, String measure, List<PlannedFix> applied) {
        Map<String, Integer> byRule =
                applied.stream().collect(Collectors.toMap(PlannedFix::rule, fix -> 1, Integer::sum, TreeMap::new));
        byRule.forEach(
                (rule, places) -> findings.add(new AppliedFix(reportId, measure, rule, places, caller.require())));
    }

    private static EntryText text(EntryDetails entry, String narrative) {
        return new EntryText(
                narrative, entry.actual() == null ? null : entry.actual().inThousands(), entry.reason());
    }
}
