package ua.zvit.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.programme.values.ProgrammeBackground;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.BySection;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.Totals;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.SectionDetails;
import ua.zvit.report.values.ReportSection;
import ua.zvit.shared.Money;

/** Turns a report into what one viewer may see of it. */
final class DetailsOf {
    private final Viewer viewer;
    private final ProgrammeBackground programme;
    private final Map<Long, DepartmentSummary> departments;

    private final boolean remarks;

    DetailsOf(Viewer viewer, ProgrammeBackground programme, List<DepartmentSummary> departments) {
        this(
                viewer,
                programme,
                departments.stream().collect(Collectors.toMap(DepartmentSummary::id, Function.identity())),
                true);
    }

    private DetailsOf(
            Viewer viewer, ProgrammeBackground programme, Map<Long, DepartmentSummary> departments, boolean remarks) {
        this.viewer = viewer;
        this.programme = programme;
        this.departments = departments;
        this.remarks = remarks;
    }

    DetailsOf withoutRemarks() {
        return new DetailsOf(viewer, programme, departments, false);
    }

    ReportDetails report(Report report, Optional<Signatory> signatory) {
        Totals totals = Totals.of(report);
        return new ReportDetails(
                report.id(),
                report.programmeId(),
                report.programmeTitle(),
                report.programmeFirstYear(),
                report.programmeLastYear(),
                report.period(),
                report.status(),
                departments.get(report.leadDepartmentId()),
                report.bySection().stream().map(this::section).toList(),
                totals.planned(),
                totals.actual(),
                programme.decisionNumber() == null
                        ? null
                        : new ReportDetails.Adoption(programme.decisionNumber(), programme.decisionDate()),
                report.cumulative(),
                signatory,
                report.original(),
                report.decision(),
                report.createdAt(),
                report.changedAt(),
                report.rounds(),
                report.edition());
    }

    EntryDetails entry(Entry entry) {
        boolean readable = viewer.reads(entry);
        return new EntryDetails(
                entry.number(),
                entry.label(),
                entry.title(),
                departments.get(entry.departmentId()),
                entry.status(),
                entry.planned(),
                entry.actual(),
                readable ? entry.narrative() : null,
                readable ? entry.reason() : null,
                entry.coExecutors().stream().map(departments::get).toList(),
                entry.partners(),
                programme.plan(entry.number()),
                entry.funding(),
                entry.indicators().stream()
                        .map(indicator -> readable ? indicator : indicator.withoutReason())
                        .toList(),
                readable && remarks ? remarks(entry) : List.of(),
                entry.isAcceptedAsItIs(),
                viewer.writes(entry),
                entry.version(),
                entry.changedAt(),
                entry.changedBy(),
                entry.term(),
                entry.level(),
                entry.isHeading(),
                entry.evidence().files());
    }

    private SectionDetails section(BySection group) {
        ReportSection section = group.section();
        return new SectionDetails(
                section.number(),
                section.label(),
                section.level(),
                group.divided(),
                section.title(),
                group.entries().stream().map(this::entry).toList(),
                Money.sum(group.entries().stream().map(Entry::planned).toList()),
                Money.sum(group.entries().stream()
                        .map(Entry::actual)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static List<EntryDetails.Remark> remarks(Entry entry) {
        return entry.remarks().stream()
                .map(remark -> new EntryDetails.Remark(
                        remark.author(),
                        remark.authorName(),
                        remark.text(),
                        remark.writtenAt(),
                        remark.round(),
                        remark.answer(),
                        remark.version()))
                .toList();
    }
}
