package ua.zvit.proofreading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import ua.zvit.shared.ReportingPeriod;

/**
 * A report as the check sees it: neutral, without identifiers of the data base, so that it can come from the entities,
 * from an import or from a file.
 *
 * @param from first day of the reporting period
 * @param to last day of the reporting period
 * @param total the printed total, or null
 * @param cumulative figures over the programme's whole life, or null
 * @param decimals of the report's unit with which the document prints sums
 */
public record CheckedReport(
        String council,
        String department,
        CheckedProgramme programme,
        LocalDate from,
        LocalDate to,
        List<CheckedSection> sections,
        CheckedSums total,
        CheckedSums cumulative,
        String signatoryPosition,
        String signatoryName,
        int decimals) {

    /** Decimals that sums are printed with where nobody says otherwise. */
    public static final int DECIMALS = 1;

    public CheckedReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        sections = List.copyOf(sections);
    }

    public int year() {
        return to.getYear();
    }

    /** Whether it tells of a whole year and not of a part of one. */
    public boolean isOfYear() {
        ReportingPeriod whole = ReportingPeriod.ofYear(year());
        return from.equals(whole.start()) && to.equals(whole.end());
    }

    /** Whether the programme ends with this report; of its last year only that of the whole answers for all. */
    public boolean isFinal() {
        return programme.lastYear() == year() && isOfYear();
    }

    public List<CheckedMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream()).toList();
    }

    /** The same report with one entry as it is being written, and nothing but the titles of the others. */
    public CheckedReport withOnly(String measure, UnaryOperator<CheckedMeasure> written) {
        List<CheckedSection> kept = sections.stream()
                .map(section -> new CheckedSection(
                        section.number(),
                        section.title(),
                        section.total(),
                        section.measures().stream()
                                .map(one -> one.number().equals(measure) ? written.apply(one) : one.withoutText())
                                .toList()))
                .toList();
        return new CheckedReport(
                council,
                department,
                programme,
                from,
                to,
                kept,
                total,
                cumulative,
                signatoryPosition,
                signatoryName,
                decimals);
    }
}
