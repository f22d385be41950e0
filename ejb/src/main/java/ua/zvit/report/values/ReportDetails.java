package ua.zvit.report.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * A whole report as the caller may see it: a drafter sees the texts and remarks of the own department only; numbers,
 * titles, status and money of all.
 *
 * @param firstYear first year of the programme
 * @param adoption the decision by which the council adopted the programme; null where none is registered
 * @param cumulative figures over all years of the programme; null where nobody has told any
 * @param signatory who signs today by the appointments; empty when the leading department has no head position
 * @param original who signed the imported original; null when it was not imported
 * @param decision the council's decision; null before adoption
 * @param rounds how often it went back on its way
 * @param edition which edition it is of the report on its programme and period
 */
public record ReportDetails(
        long id,
        long programmeId,
        String programme,
        int firstYear,
        int lastYear,
        ReportingPeriod period,
        ReportStatus status,
        DepartmentSummary leadDepartment,
        List<SectionDetails> sections,
        Money plan,
        Money actual,
        Adoption adoption,
        CumulativeFigures cumulative,
        Optional<Signatory> signatory,
        OriginalSignature original,
        Decision decision,
        Instant createdAt,
        Instant changedAt,
        Rounds rounds,
        ReportEdition edition) {

    /**
     * A section with its entries in order, which may be none, and its subtotals.
     *
     * @param label its number as the council writes it
     * @param level 1, or 2 for a part of the section of the first level before it
     * @param divided true when its parts follow
     */
    public record SectionDetails(
            String number,
            String label,
            int level,
            boolean divided,
            String title,
            List<EntryDetails> entries,
            Money plan,
            Money actual) {

        /** @return true when it has no measure itself, only parts */
        public boolean isHeadingOnly() {
            return divided && entries.isEmpty();
        }

        /** @return true when there was nothing to report on */
        public boolean isEmpty() {
            return !divided && entries.isEmpty();
        }

        /** @return the same section with some of its entries */
        public SectionDetails with(List<EntryDetails> some) {
            return new SectionDetails(number, label, level, divided, title, some, plan, actual);
        }
    }

    /** Who signed an imported report, kept as a note. */
    public record OriginalSignature(String position, String name, boolean acting) {}

    /**
     * How often a report went back to its departments, and how it last went back at all.
     *
     * @param current which time the departments write and the head reads, counted from one
     * @param lastReturn null when it never went back
     */
    public record Rounds(int current, Returned lastReturn) {}

    /**
     * How a report went back.
     *
     * @param from where it stood before
     * @param comment words for the whole; null when there are none
     */
    public record Returned(ReportStatus from, Instant at, String comment) {}

    /** The council's decision on the programme; the date may be null. */
    public record Adoption(String number, LocalDate date) {
        public Adoption {
            number = DocumentNumber.plain(number);
        }
    }

    /** The council's decision on the report. */
    public record Decision(String number, LocalDate date) {
        public Decision {
            number = DocumentNumber.plain(number);
        }
    }

    /** @return the same report with some of its measures only, and with their sums; sections without one are left out */
    public ReportDetails only(Set<String> measures) {
        List<SectionDetails> some = sections.stream()
                .map(section -> section.with(section.entries().stream()
                        .filter(entry -> measures.contains(entry.number()))
                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .map(section -> new SectionDetails(
                        section.number(),
                        section.label(),
                        section.level(),
                        false,
                        section.title(),
                        section.entries(),
                        sum(section.entries(), EntryDetails::plan),
                        sum(section.entries(), EntryDetails::actual)))
                .toList();
        return new ReportDetails(
                id,
                programmeId,
                programme,
                firstYear,
                lastYear,
                period,
                status,
                leadDepartment,
                some,
                Money.sum(some.stream().map(SectionDetails::plan).toList()),
                Money.sum(some.stream().map(SectionDetails::actual).toList()),
                adoption,
                cumulative,
                signatory,
                original,
                decision,
                createdAt,
                changedAt,
                rounds,
                edition);
    }

    /** What a heading has is told by the measures inside it. */
    private static Money sum(List<EntryDetails> entries, Function<EntryDetails, Money> amount) {
        return Money.sum(entries.stream()
                .filter(entry -> !entry.heading())
                .map(amount)
                .filter(Objects::nonNull)
                .toList());
    }

    public List<EntryDetails> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }
}
