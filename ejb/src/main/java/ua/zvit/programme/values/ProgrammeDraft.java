package ua.zvit.programme.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Money;
import ua.zvit.shared.PlainText;

/**
 * A whole programme as it stands or as somebody wants it to be. What has an id is known already and stays the same thing
 * whatever becomes of its number, title or place; what has none is new.
 *
 * @param leadDepartmentId 0 where none is told
 * @param decisionNumber number of the council's decision that adopted the programme; may be null
 * @param decisionDate its date; may be null
 */
public record ProgrammeDraft(
        String title,
        long leadDepartmentId,
        int firstYear,
        int lastYear,
        String decisionNumber,
        LocalDate decisionDate,
        List<SectionDraft> sections) {

    public ProgrammeDraft {
        title = text(title);
        decisionNumber = emptyAsNull(DocumentNumber.plain(decisionNumber));
        sections = DraftNumbers.given(sections);
    }

    /**
     * A section with its measures in the programme's order.
     *
     * @param number its own within the programme: see {@link ua.zvit.shared.OutlineNumbers}
     * @param label its number as the council writes it; null for the number itself
     * @param level 1, or 2 for a part of the nearest section of the first level before it
     */
    public record SectionDraft(
            Long id, String number, String label, int level, String title, List<MeasureDraft> measures) {
        public SectionDraft {
            label = text(label == null ? number : label);
            number = text(number);
            level = level == 2 ? 2 : 1;
            title = text(title);
            measures = List.copyOf(measures);
        }

        /** @return how its measures stand within one another */
        public MeasureLevels levels() {
            return new MeasureLevels(measures.stream().map(MeasureDraft::level).toList());
        }

        /** @return the same section with another number, or with other measures */
        public SectionDraft with(String otherNumber, List<MeasureDraft> others) {
            return new SectionDraft(id, otherNumber, label, level, title, others);
        }
    }

    /**
     * A measure.
     *
     * @param number its own within the programme: see {@link ua.zvit.shared.OutlineNumbers}
     * @param label its number as the council writes it, empty where it has none; null for the number itself
     * @param departmentId the department that leads it; 0 where none is told
     * @param coExecutors departments that take part
     * @param partners who else takes part and is no department of the council, as they are named; null for nobody
     * @param funding plan by year and source
     * @param term by when it is to be carried out, as the programme tells it; null where it does not
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level: see
     *     {@link MeasureLevels}; 0 for 1
     */
    public record MeasureDraft(
            Long id,
            String number,
            String label,
            String title,
            long departmentId,
            List<Long> coExecutors,
            List<String> partners,
            List<FundingDraft> funding,
            List<IndicatorDraft> indicators,
            String term,
            int level) {
        public MeasureDraft {
            level = level == 0 ? 1 : level;
            term = emptyAsNull(text(term));
            label = text(label == null ? number : label);
            number = text(number);
            title = text(title);
            coExecutors = coExecutors.stream().distinct().sorted().toList();
            partners = partners == null
                    ? List.of()
                    : partners.stream()
                            .map(ProgrammeDraft::text)
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .toList();
            funding = List.copyOf(funding);
            indicators = List.copyOf(indicators);
        }

        /** @return the same measure with another number */
        MeasureDraft numbered(String otherNumber) {
            return new MeasureDraft(
                    id,
                    otherNumber,
                    label,
                    title,
                    departmentId,
                    coExecutors,
                    partners,
                    funding,
                    indicators,
                    term,
                    level);
        }

        /** @return the same measure as the one with that id */
        public MeasureDraft identified(Long known) {
            return new MeasureDraft(
                    known, number, label, title, departmentId, coExecutors, partners, funding, indicators, term, level);
        }

        /** @return who takes part and is no department, in one line; empty for nobody */
        public String partnersInWords() {
            return String.join("; ", partners);
        }

        /** @return the plan of a year by source */
        public List<FundingDraft> ofYear(int year) {
            return funding.stream().filter(line -> line.year() == year).toList();
        }

        /** @return lines of which parts are told apart */
        public List<FundingDraft> parted() {
            return funding.stream()
                    .filter(line -> !line.parts().parts().isEmpty())
                    .toList();
        }

        /** @return the plan of a year where it is told in words alone; null where amounts tell it or there is none */
        public String inWords(int year) {
            String words = ofYear(year).stream()
                    .map(FundingDraft::words)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining("; "));
            return words.isEmpty() || planned(year).uah().signum() != 0 ? null : words;
        }

        /** @return the plan of a year over all sources */
        public Money planned(int year) {
            return Money.sum(ofYear(year).stream().map(FundingDraft::planned).toList());
        }
    }

    /**
     * Money for one year from one fund.
     *
     * @param name of the fund or grant; empty or null for the source as a whole
     * @param words the plan where it is told in words, such as «у межах кошторису»; null where the amount tells it
     * @param parts of it that are told apart; null for none
     */
    public record FundingDraft(
            int year, FundingSource source, String name, Money planned, String words, FundParts parts) {
        public FundingDraft {
            name = text(name);
            words = emptyAsNull(text(words));
            parts = parts == null ? FundParts.NONE : parts;
        }

        /** Money of which no part is told apart. */
        public FundingDraft(int year, FundingSource source, String name, Money planned, String words) {
            this(year, source, name, planned, words, FundParts.NONE);
        }

        /** @return the same money with parts of it told apart */
        public FundingDraft with(FundParts others) {
            return new FundingDraft(year, source, name, planned, words, others);
        }

        public Fund fund() {
            return new Fund(source, name);
        }
    }

    /** What is to be reached in one year. */
    public record IndicatorDraft(int year, PlannedIndicator aim) {}

    public Stream<MeasureDraft> measures() {
        return sections.stream().flatMap(section -> section.measures().stream());
    }

    /** @return departments that lead, carry out or take part */
    public Set<Long> departments() {
        return Stream.concat(
                        Stream.of(leadDepartmentId),
                        measures()
                                .flatMap(measure -> Stream.concat(
                                        Stream.of(measure.departmentId()), measure.coExecutors().stream())))
                .collect(Collectors.toSet());
    }

    private static String text(String written) {
        return written == null ? "" : PlainText.composed(written).strip();
    }

    private static String emptyAsNull(String text) {
        return Objects.requireNonNullElse(text, "").isBlank() ? null : text;
    }
}
