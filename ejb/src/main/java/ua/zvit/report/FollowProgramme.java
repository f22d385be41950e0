package ua.zvit.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.programme.ProgrammeReports;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.kept.FollowedAmendment;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.report.domain.version.VersionRepository.FormerText;
import ua.zvit.report.domain.version.VersionRepository.Kept;
import ua.zvit.report.domain.version.VersionRepository.Making;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;

/**
 * Lets reports under way take over what the council has changed in their programme, and notes it where their people look.
 * A report that was accepted already stays as it was signed; that it was overtaken is noted all the same.
 */
@ApplicationScoped
public class FollowProgramme implements ProgrammeReports {
    private ReportRepository reports;
    private VersionRepository versions;
    private DepartmentsAsked departments;
    private Caller caller;
    private AuditTrail audit;

    protected FollowProgramme() {}

    @Inject
    public FollowProgramme(
            ReportRepository reports,
            VersionRepository versions,
            DepartmentsAsked departments,
            Caller caller,
            AuditTrail audit) {
        this.reports = reports;
        this.versions = versions;
        this.departments = departments;
        this.caller = caller;
        this.audit = audit;
    }

    @Override
    public SortedSet<Integer> liveYears(long councilId, long programmeId) {
        return reports.living(councilId, programmeId).stream()
                .map(report -> report.period().year())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void follow(Amended amended) {
        reports.living(amended.councilId(), amended.programmeId()).stream()
                .filter(report -> !report.period().end().isBefore(amended.decidedOn()))
                .filter(report -> report.status().isChangeable())
                .map(Report::id)
                .forEach(id -> reports.lock(amended.councilId(), id).ifPresent(report -> follow(report, amended)));
    }

    private void follow(Report report, Amended amended) {
        if (report.status().isOpenForAmendments()) {
            Map<Entry, FormerText> before = told(report);
            List<String> kept = report.follow(
                    amended.outline().apply(report.period().year()),
                    amended.added(),
                    amended.dropped(),
                    caller.require().displayName());
            reports.write();
            keepAmended(report, before);
            reports.note(FollowedAmendment.taken(report.id(), amended.amendmentId(), kept));
            if (report.status() == ReportStatus.DRAFTING) {
                departments.ask(report.id(), writers(report));
            }
        } else {
            reports.note(FollowedAmendment.missed(report.id(), amended.amendmentId()));
        }
        audit.record(
                ReportQueries.subject(report.id()),
                report.status().isOpenForAmendments() ? "amended" : "not-amended",
                amended.decisionNumber(),
                null);
    }

    /** @return what stands in each entry of which a department has told something */
    private static Map<Entry, FormerText> told(Report report) {
        Map<Entry, FormerText> told = new HashMap<>();
        for (Entry entry : report.entries()) {
            VersionText text = VersionText.of(entry);
            if (text.isTold()) {
                told.put(entry, new FormerText(text, entry.changedBy(), entry.changedAt()));
            }
        }
        return told;
    }

    /** What an amendment has not changed makes no version. */
    private void keepAmended(Report report, Map<Entry, FormerText> before) {
        CallerIdentity person = caller.require();
        versions.keep(
                report.entries().stream()
                        .filter(before::containsKey)
                        .map(entry -> new Kept(entry, VersionText.of(entry), before.get(entry)))
                        .filter(kept -> !kept.now().equals(kept.before().text()))
                        .toList(),
                new Making(VersionOccasion.AMENDED, person.username(), person.displayName(), Instant.now()));
    }

    private static Set<Long> writers(Report report) {
        return report.entries().stream()
                .filter(entry -> entry.status().isWritable())
                .map(Entry::departmentId)
                .collect(Collectors.toSet());
    }
}
