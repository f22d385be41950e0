package ua.zvit.report.values;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.shared.Money;

/**
 * One entry of a report.
 *
 * @param number number of the measure by which it is found
 * @param label its number as the council writes it; empty where it has none
 * @param department the department that writes it
 * @param plan plan in force, UAH
 * @param actual what was spent, UAH; null until somebody says so (zero is an answer)
 * @param narrative restricted HTML; null when the caller may not read it, empty when nothing is written yet
 * @param reason why the money was not spent as planned; may be null
 * @param coExecutors departments that take part beside the one that writes
 * @param partners who else takes part and is no department of the council
 * @param history how the plan in force came about
 * @param funding plan and spending by source, in the order of the sources
 * @param indicators what was to be reached and what was; without reasons when the caller may not read them
 * @param remarks what approvers asked for, newest first; empty when the caller may not read them
 * @param acceptedBefore true when the head accepted it in an earlier round and nothing in it was changed since
 * @param editable true when the caller may write it now
 * @param version to be given back when writing
 * @param changedBy name of who wrote last
 * @param term by when it is to be carried out, in words; null where the programme does not tell
 * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
 * @param heading whether others stand inside it and all of the money is theirs; it needs no text
 * @param evidence how many files stand at it
 */
public record EntryDetails(
        String number,
        String label,
        String title,
        DepartmentSummary department,
        EntryStatus status,
        Money plan,
        Money actual,
        String narrative,
        String reason,
        List<DepartmentSummary> coExecutors,
        List<String> partners,
        PlanHistory history,
        List<EntryFunding> funding,
        List<EntryIndicator> indicators,
        List<Remark> remarks,
        boolean acceptedBefore,
        boolean editable,
        int version,
        Instant changedAt,
        String changedBy,
        String term,
        int level,
        boolean heading,
        int evidence) {

    /**
     * An approver's remark on an entry.
     *
     * @param round the round of the report that ended with it
     * @param answer of the department; null while there is none
     * @param version to be given back by whoever answers
     */
    public record Remark(
            String author, String authorName, String text, Instant at, int round, RemarkAnswer answer, int version) {}

    /** @return true when nothing is missing for submitting */
    public boolean isComplete() {
        return narrative != null && (heading || !narrative.isEmpty()) && isSpendingTold();
    }

    /** @return true when what was spent is known, of every source */
    public boolean isSpendingTold() {
        return actual != null && funding.stream().map(EntryFunding::actual).allMatch(Objects::nonNull);
    }

    /** @return the plan where it is told in words alone; null where an amount tells it */
    public String planWords() {
        String words = funding.stream()
                .map(EntryFunding::words)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() || plan.uah().signum() != 0 ? null : words;
    }

    /** @return true when the money comes from more than one source */
    public boolean hasManySources() {
        return funding.size() > 1;
    }

    /** @return true when a line of its money names parts of it */
    public boolean hasParts() {
        return funding.stream().anyMatch(line -> !line.parts().parts().isEmpty());
    }

    /** @return true when money is told line by line, not by one sum alone */
    public boolean isToldByLine() {
        return hasManySources() || hasParts();
    }
}
