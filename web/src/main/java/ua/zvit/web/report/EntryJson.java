package ua.zvit.web.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryDetails.Remark;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.RemarkAnswer;
import ua.zvit.web.shared.rest.Words;

/**
 * One entry as the API tells it.
 *
 * @param number number of the measure, by which it is addressed
 * @param label its number as the council writes it; empty where it has none
 * @param department code of the department that writes it
 * @param plan thousand UAH
 * @param actual thousand UAH; null until somebody says so
 * @param narrative restricted HTML; null when the caller may not read it
 * @param adoptedPlan the plan as the council first adopted it, thousand UAH; null where only the plan in force is known
 * @param amendments what later decisions changed it by, the earliest first
 * @param coExecutors codes of the departments that take part
 * @param partners who else takes part and is no department of the council
 * @param funding plan and spending by source of funds
 * @param indicators what was to be reached and what was
 * @param term by when it is to be carried out, in words; null where the programme does not tell
 * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
 * @param heading whether others stand inside it and all of the money is theirs
 * @param version the entity tag of the entry, without its quotes
 */
public record EntryJson(
        String number,
        String label,
        String title,
        String department,
        String departmentName,
        String status,
        String plan,
        String actual,
        String narrative,
        String reason,
        String adoptedPlan,
        List<AmendmentJson> amendments,
        List<String> coExecutors,
        List<String> partners,
        List<FundingJson> funding,
        List<IndicatorJson> indicators,
        List<RemarkJson> remarks,
        String term,
        int level,
        boolean heading,
        boolean editable,
        int version,
        Instant changedAt,
        String changedBy) {

    /**
     * What a later decision of the council did to the plan.
     *
     * @param decision its number
     * @param change thousand UAH, with a minus where the plan was cut
     */
    public record AmendmentJson(String decision, LocalDate date, String change) {

        static AmendmentJson of(PlanChange change) {
            return new AmendmentJson(
                    change.decisionNumber(),
                    change.decisionDate(),
                    change.inThousands().toPlainString());
        }
    }

    /**
     * Money from one source, thousand UAH.
     *
     * @param source local, regional, state or other
     * @param name of the fund or grant; empty for the source as a whole
     * @param planText the plan where it is told in words; null where the amount tells it
     * @param actual null until somebody says so
     * @param including parts of it that are told apart and counted in it
     */
    public record FundingJson(
            String source, String name, String plan, String planText, String actual, List<PartJson> including) {

        static FundingJson of(EntryFunding money) {
            return new FundingJson(
                    Words.of(money.source()),
                    money.name(),
                    Words.of(money.plan()),
                    money.words(),
                    Words.of(money.actual()),
                    money.parts().parts().stream().map(PartJson::of).toList());
        }
    }

    /**
     * A part of money that is told apart, thousand UAH.
     *
     * @param plan null where none is told for it
     * @param actual null until somebody says so
     */
    public record PartJson(String name, String plan, String actual) {

        static PartJson of(FundPart part) {
            return new PartJson(part.name(), Words.of(part.planned()), Words.of(part.actual()));
        }
    }

    /**
     * An indicator.
     *
     * @param number its place among the indicators of the measure, from 1; by it the indicator is written
     * @param kind input, product, efficiency or quality
     * @param unit of measurement; «так/ні» and the like where it is only reached (1) or not (0)
     * @param plan decimal number
     * @param actual decimal number; null until somebody says so
     */
    public record IndicatorJson(
            int number, String kind, String name, String unit, String plan, String actual, String reason) {

        static IndicatorJson of(EntryIndicator indicator) {
            return new IndicatorJson(
                    indicator.number(),
                    Words.of(indicator.kind()),
                    indicator.name(),
                    indicator.unit(),
                    Words.of(indicator.plan()),
                    Words.of(indicator.actual()),
                    indicator.reason());
        }
    }

    /**
     * An approver's remark on an entry.
     *
     * @param answer of the department; null while there is none
     * @param version for {@code If-Match} of whoever answers
     */
    public record RemarkJson(
            String author, String authorName, String text, Instant at, AnswerJson answer, int version) {
        private static RemarkJson of(Remark remark) {
            RemarkAnswer given = remark.answer();
            return new RemarkJson(
                    remark.author(),
                    remark.authorName(),
                    remark.text(),
                    remark.at(),
                    given == null ? null : new AnswerJson(given.byName(), given.text(), given.at()),
                    remark.version());
        }

        /** What a department answered. */
        public record AnswerJson(String byName, String text, Instant at) {}
    }

    static EntryJson of(EntryDetails entry) {
        return new EntryJson(
                entry.number(),
                entry.label(),
                entry.title(),
                entry.department().code(),
                entry.department().name(),
                Words.of(entry.status()),
                Words.of(entry.plan()),
                Words.of(entry.actual()),
                entry.narrative(),
                entry.reason(),
                Words.of(entry.history().adopted()),
                entry.history().changes().stream().map(AmendmentJson::of).toList(),
                entry.coExecutors().stream().map(DepartmentSummary::code).toList(),
                entry.partners(),
                entry.funding().stream().map(FundingJson::of).toList(),
                entry.indicators().stream().map(IndicatorJson::of).toList(),
                entry.remarks().stream().map(RemarkJson::of).toList(),
                entry.term(),
                entry.level(),
                entry.heading(),
                entry.editable(),
                entry.version(),
                entry.changedAt(),
                entry.changedBy());
    }
}
