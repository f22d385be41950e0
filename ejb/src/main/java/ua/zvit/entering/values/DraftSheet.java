package ua.zvit.entering.values;

import java.util.List;

/**
 * A draft as a page shows it: everything that was understood, cell by cell.
 *
 * @param version that a change is made from
 * @param head what the file tells of the whole
 */
public record DraftSheet(
        ImportSummary summary,
        int version,
        List<SheetCell> head,
        List<SheetSection> sections,
        SheetSum sum,
        List<SheetQuestion> questions,
        SheetFile file) {

    public List<SheetMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream()).toList();
    }

    public boolean isProgramme() {
        return summary.kind() == ImportKind.PROGRAMME;
    }

    /** @return questions that nobody has looked at yet */
    public long unsettled() {
        return questions.stream().filter(question -> !question.isSettled()).count();
    }

    /** @return words of the file for which an earlier choice was taken */
    public List<String> remembered() {
        return measures().stream()
                .flatMap(measure -> measure.executors().stream())
                .filter(SheetExecutor::remembered)
                .map(SheetExecutor::words)
                .distinct()
                .toList();
    }

    public SheetCell head(String id) {
        return head.stream().filter(cell -> cell.id().equals(id)).findFirst().orElseThrow();
    }
}
