package ua.zvit.report.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeNames;
import ua.zvit.programme.values.StandingNumbers;
import ua.zvit.report.values.CumulativeFigures;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.PartText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.report.values.ReportDetails.OriginalSignature;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * A report as a file brings it, read and checked for form. Amounts are in thousand UAH whatever the file's unit is.
 *
 * @param council name of the council as the file has it; may be null
 * @param department name of the leading department as the file has it; may be null
 * @param cumulative figures over all years of the programme; null when the file tells none
 * @param signature who signed the original; may be null
 */
public record ReportFile(
        String council,
        String department,
        String programme,
        int firstYear,
        int lastYear,
        String decisionNumber,
        LocalDate decisionDate,
        ReportingPeriod period,
        List<FileSection> sections,
        CumulativeFigures cumulative,
        OriginalSignature signature) {

    /**
     * A section; it may be without a measure.
     *
     * @param number its own within the file, else within the programme that stands
     * @param label its number as the file has it
     * @param level 1, or 2 for a part of the section of the first level before it
     */
    public record FileSection(String number, String label, int level, String title, List<FileMeasure> measures) {
        /** @return how its measures stand within one another */
        MeasureLevels levels() {
            return new MeasureLevels(measures.stream().map(FileMeasure::level).toList());
        }

        /** @return its measures without those that only head others, whose money is theirs */
        public Stream<FileMeasure> told() {
            MeasureLevels levels = levels();
            return IntStream.range(0, measures.size())
                    .filter(place -> !levels.holds(place) || measures.get(place).isMoneyTold())
                    .mapToObj(measures::get);
        }

        FileSection with(String own, List<FileMeasure> numbered) {
            return new FileSection(own, label, level, title, numbered);
        }
    }

    /**
     * @param number its own within the file, else within the programme that stands
     * @param label its number as the file has it; empty where it has none
     * @param plan sum over the sources of funds
     * @param actual sum over the sources of funds; null while unknown
     * @param reason why the money was not spent as planned; may be null
     * @param executor code or name of the department that writes; null for the leading one
     * @param coExecutors codes or names of departments that take part
     * @param partners who else takes part and is no department of the council
     * @param funding by source, each once; at least one unless the measure is faulty
     * @param history how the plan came about
     * @param term by when it is to be carried out, in words; null where the file does not tell
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
     */
    public record FileMeasure(
            String number,
            String label,
            String title,
            String narrative,
            BigDecimal plan,
            BigDecimal actual,
            String reason,
            String executor,
            List<String> coExecutors,
            List<String> partners,
            List<FileFunding> funding,
            List<FileIndicator> indicators,
            PlanHistory history,
            String term,
            int level) {

        private boolean isMoneyTold() {
            return Stream.of(plan, actual).anyMatch(amount -> amount != null && amount.signum() != 0)
                    || funding.stream().anyMatch(line -> line.words() != null);
        }

        public FileMeasure numbered(String own) {
            return new FileMeasure(
                    own,
                    label,
                    title,
                    narrative,
                    plan,
                    actual,
                    reason,
                    executor,
                    coExecutors,
                    partners,
                    funding,
                    indicators,
                    history,
                    term,
                    level);
        }

        private ProgrammeNames.MeasureName named() {
            return new ProgrammeNames.MeasureName(
                    number,
                    title,
                    funding.stream()
                            .filter(line -> line.plan() != null && line.source() != null)
                            .map(FileFunding::planned)
                            .toList(),
                    term,
                    level);
        }

        /** @return what the file tells of the measure's entry */
        public EntryText text() {
            boolean bySource = funding.stream().anyMatch(line -> line.actual() != null) && funding.size() > 1;
            return new EntryText(
                    narrative,
                    bySource ? null : actual,
                    reason,
                    funding.stream()
                            .filter(line -> bySource)
                            .map(line -> new SourceText(line.source(), line.name(), line.actual()))
                            .toList(),
                    IntStream.range(0, indicators.size())
                            .mapToObj(index -> indicators.get(index).text(index + 1))
                            .toList(),
                    funding.stream().flatMap(FileFunding::spentParts).toList());
        }
    }

    /**
     * @param name of the fund or grant; empty for the source as a whole
     * @param words the plan where it is told in words; null where the amount tells it
     * @param actual null while unknown
     * @param parts of it that are told apart
     */
    public record FileFunding(
            FundingSource source, String name, BigDecimal plan, String words, BigDecimal actual, FundParts parts) {
        Fund fund() {
            return new Fund(source, name);
        }

        private Stream<PartText> spentParts() {
            return parts.parts().stream()
                    .filter(part -> part.actual() != null)
                    .map(part -> new PartText(fund(), part.name(), part.actual().inThousands()));
        }

        FileFunding with(FundParts others) {
            return new FileFunding(source, name, plan, words, actual, others);
        }

        FileFunding unnamed() {
            return new FileFunding(source, "", plan, words, actual, parts);
        }

        public PlannedFunding planned() {
            return new PlannedFunding(
                    source,
                    name,
                    Money.ofThousands(plan),
                    words,
                    new FundParts(parts.parts().stream()
                            .map(part -> new FundPart(part.name(), part.planned()))
                            .toList()));
        }
    }

    /**
     * @param actual null while unknown
     * @param reason why it differs from the plan; may be null
     */
    public record FileIndicator(PlannedIndicator planned, BigDecimal actual, String reason) {

        public IndicatorText text(int number) {
            return new IndicatorText(number, actual, reason);
        }
    }

    /** @return the same file, its parts numbered as they are in the programme that stands */
    public ReportFile numbered(StandingNumbers standing) {
        return with(FileNumbers.standing(sections, standing));
    }

    ReportFile with(List<FileSection> others) {
        return new ReportFile(
                council,
                department,
                programme,
                firstYear,
                lastYear,
                decisionNumber,
                decisionDate,
                period,
                others,
                cumulative,
                signature);
    }

    /** @return the year whose plan it tells; 0 where it could not be read */
    public int year() {
        return period.year();
    }

    public List<FileMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream()).toList();
    }

    /** @return what the file tells of the programme, to be held against the one that stands */
    public ProgrammeNames named() {
        return new ProgrammeNames(
                programme,
                firstYear,
                lastYear,
                decisionNumber,
                decisionDate,
                year(),
                sections.stream()
                        .map(section -> new ProgrammeNames.SectionNames(
                                section.number(),
                                section.title(),
                                section.measures().stream()
                                        .map(FileMeasure::named)
                                        .toList()))
                        .toList());
    }
}
