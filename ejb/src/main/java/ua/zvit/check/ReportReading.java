package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.proofreading.CheckedFunding;
import ua.zvit.proofreading.CheckedIndicator;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedProgramme;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.report.ReportContents;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.ReportContent;
import ua.zvit.report.values.ReportContent.EntryContent;
import ua.zvit.report.values.ReportContent.SectionContent;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/**
 * Turns a report of the database into what the engine reads. Sums are in thousand UAH; totals are those that the document
 * will print. Adopted plans, amendments and figures over the programme's whole life are those that were imported.
 */
@ApplicationScoped
class ReportReading {
    private static final int THOUSANDS = 3;

    private ReportContents reports;
    private OrganisationQueries organisation;

    protected ReportReading() {}

    @Inject
    ReportReading(ReportContents reports, OrganisationQueries organisation) {
        this.reports = reports;
        this.organisation = organisation;
    }

    CheckedReport read(long reportId) {
        ReportContent report = reports.whole(reportId);
        Optional<Signatory> signatory = report.signatory();
        CouncilSummary council = organisation.council();
        return new CheckedReport(
                council.name(),
                report.leadDepartment().name(),
                new CheckedProgramme(report.programme(), report.firstYear(), report.lastYear(), report.decision()),
                report.period().start(),
                report.period().end(),
                report.sections().stream().map(ReportReading::section).toList(),
                sums(report.sections().stream().flatMap(section -> section.entries().stream())),
                cumulative(report.cumulative()),
                signatory.map(Signatory::position).orElse(""),
                signatory.map(Signatory::name).orElse(""),
                decimals(council.printing()));
    }

    /** Of thousand UAH, whatever the unit is. */
    private static int decimals(PrintRules rules) {
        return rules.unit() == PrintRules.Unit.THOUSAND ? rules.decimals() : rules.decimals() + THOUSANDS;
    }

    private static CheckedSection section(SectionContent section) {
        return new CheckedSection(
                section.number(),
                section.title(),
                sums(section.entries().stream()),
                section.entries().stream().map(ReportReading::measure).toList());
    }

    private static CheckedMeasure measure(EntryContent entry) {
        return new CheckedMeasure(
                entry.number(),
                entry.title(),
                entry.narrative(),
                entry.planInWords() ? null : thousands(entry.plan()),
                thousands(entry.actual()),
                entry.reason(),
                entry.planInWords(),
                null,
                thousands(entry.history().adopted()),
                entry.history().changes().stream().map(PlanChange::inThousands).toList(),
                entry.indicators().stream().map(ReportReading::indicator).toList(),
                entry.funding().stream()
                        .filter(line -> !line.parts().parts().isEmpty())
                        .map(ReportReading::funding)
                        .toList(),
                entry.previousNarrative(),
                entry.heading());
    }

    private static CheckedFunding funding(EntryFunding line) {
        return new CheckedFunding(
                line.words() == null ? thousands(line.plan()) : null,
                thousands(line.actual()),
                line.parts().parts().stream()
                        .map(part -> new CheckedSums(thousands(part.planned()), thousands(part.actual())))
                        .toList());
    }

    private static CheckedIndicator indicator(EntryIndicator indicator) {
        return new CheckedIndicator(indicator.name(), written(indicator.plan()), written(indicator.actual()));
    }

    private static String written(Quantity quantity) {
        return quantity == null ? null : quantity.value().toPlainString();
    }

    private static CheckedSums cumulative(CumulativeFigures figures) {
        return figures == null ? null : new CheckedSums(thousands(figures.plan()), thousands(figures.actual()));
    }

    private static CheckedSums sums(Stream<EntryContent> entries) {
        List<EntryContent> all = entries.toList();
        return new CheckedSums(
                thousands(Money.sum(all.stream().map(EntryContent::plan).toList())),
                thousands(Money.sum(all.stream()
                        .map(EntryContent::actual)
                        .filter(Objects::nonNull)
                        .toList())));
    }

    private static BigDecimal thousands(Money amount) {
        return amount == null ? null : amount.inThousands();
    }
}
