package ua.zvit.web.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.SectionDetails;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.web.shared.rest.TotalsJson;
import ua.zvit.web.shared.rest.Words;

/**
 * A whole report as the API tells it.
 *
 * @param period which part of the year it tells of: {@code year} for the whole
 * @param leadDepartment code of the leading department
 * @param cumulative plan and spending over all years of the programme; null where nobody has told any
 * @param signatory who signs today by the appointments; null when there is no such position
 * @param originalSignature who signed the imported original; null when it was not imported
 * @param decision the council's decision; null before adoption
 * @param edition which edition it is
 * @param notTaken only in the answer to an import: what of the file was read and not taken; null when nothing was left
 */
public record ReportJson(
        long id,
        ProgrammeJson programme,
        int year,
        String period,
        String status,
        String leadDepartment,
        String leadDepartmentName,
        List<SectionJson> sections,
        TotalsJson totals,
        TotalsJson cumulative,
        SignatoryJson signatory,
        SignatoryJson originalSignature,
        DecisionJson decision,
        Instant createdAt,
        Instant changedAt,
        OfEditionJson edition,
        List<NotTakenJson> notTaken) {

    /** The programme and its years. */
    public record ProgrammeJson(long id, String title, int firstYear, int lastYear) {}

    /**
     * A section with its entries in order, which may be none; plan and actual in thousand UAH.
     *
     * @param label its number as the council writes it
     * @param level 1, or 2 for a part of the section of the first level before it
     */
    public record SectionJson(
            String number,
            String label,
            int level,
            String title,
            String plan,
            String actual,
            List<EntryJson> measures) {}

    /** Who signs: position with «В. о.» in front when somebody stands in. */
    public record SignatoryJson(String position, String name, boolean acting) {}

    /** A member of a file that was read and not taken, with its place and why. */
    public record NotTakenJson(String measure, String field, String code, String message) {}

    /**
     * Which edition a report is.
     *
     * @param former id of the report that it is to replace; null for the first one, as decision and reason are
     */
    public record OfEditionJson(int number, Long former, DecisionJson decision, String reason) {}

    /** The council's decision. */
    public record DecisionJson(String number, LocalDate date) {}

    /** @return the report as everything in the API tells it */
    public static ReportJson of(ReportDetails report) {
        return of(report, null);
    }

    /** @return the report that a file was made into, and what of the file was not taken */
    public static ReportJson imported(ReportDetails report, List<Fault> left, Locale reader) {
        List<NotTakenJson> notTaken = left.stream()
                .map(fault ->
                        new NotTakenJson(fault.measure(), fault.field(), fault.code(), Messages.of(reader, fault)))
                .toList();
        return of(report, notTaken.isEmpty() ? null : notTaken);
    }

    private static ReportJson of(ReportDetails report, List<NotTakenJson> notTaken) {
        return new ReportJson(
                report.id(),
                new ProgrammeJson(report.programmeId(), report.programme(), report.firstYear(), report.lastYear()),
                report.period().year(),
                Words.of(report.period().kind()),
                Words.of(report.status()),
                report.leadDepartment().code(),
                report.leadDepartment().name(),
                report.sections().stream().map(ReportJson::section).toList(),
                TotalsJson.of(report.plan(), report.actual()),
                cumulative(report.cumulative()),
                report.signatory().map(ReportJson::signatory).orElse(null),
                original(report.original()),
                decision(report.decision()),
                report.createdAt(),
                report.changedAt(),
                edition(report.edition()),
                notTaken);
    }

    private static SectionJson section(SectionDetails section) {
        return new SectionJson(
                section.number(),
                section.label(),
                section.level(),
                section.title(),
                Words.of(section.plan()),
                Words.of(section.actual()),
                section.entries().stream().map(EntryJson::of).toList());
    }

    private static TotalsJson cumulative(CumulativeFigures figures) {
        return figures == null ? null : TotalsJson.of(figures.plan(), figures.actual());
    }

    private static SignatoryJson signatory(Signatory signatory) {
        return new SignatoryJson(signatory.position(), signatory.name(), signatory.acting());
    }

    private static SignatoryJson original(ReportDetails.OriginalSignature original) {
        return original == null ? null : new SignatoryJson(original.position(), original.name(), original.acting());
    }

    private static OfEditionJson edition(ReportEdition edition) {
        return new OfEditionJson(edition.number(), edition.former(), decision(edition.decision()), edition.reason());
    }

    private static DecisionJson decision(ReportDetails.Decision decision) {
        return decision == null ? null : new DecisionJson(decision.number(), decision.date());
    }
}
