package ua.zvit.web.entering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.entering.values.DraftSheet;
import ua.zvit.entering.values.SheetMeasure;
import ua.zvit.entering.values.SheetQuestion;
import ua.zvit.entering.values.SheetSection;

/**
 * What of a draft one page shows: all of a short one. A long one comes in parts, and first of all what waits for a person's
 * answer: measures with a question that nobody has looked at, or with an executor whom the council does not have.
 *
 * @param sections with the measures that are shown
 * @param part of the measures that may be shown
 * @param waitingOnly whether only measures that wait for an answer are among them
 * @param waiting how many wait for an answer; not counted in a short draft
 * @param total all measures of the draft
 */
public record DraftWindow(
        List<SheetSection> sections, PartOfList<SheetMeasure> part, boolean waitingOnly, int waiting, int total) {
    /** A draft of so many measures is a page that opens at once. */
    static final int SHORT = 100;

    static final int SIZE = 50;

    /**
     * @param all true for one that waits for nothing as well
     * @param page from 1
     * @param at id of a part of the draft that is to be seen, whatever else is asked for; null for none
     */
    static DraftWindow of(DraftSheet sheet, boolean all, int page, String at) {
        List<SheetMeasure> measures = sheet.measures();
        if (!isLong(sheet)) {
            return new DraftWindow(sheet.sections(), PartOfList.of(measures, 1, SHORT), false, 0, measures.size());
        }
        Set<String> asked = sheet.questions().stream()
                .filter(question -> !question.isSettled())
                .map(SheetQuestion::part)
                .collect(Collectors.toSet());
        List<SheetMeasure> waiting = measures.stream()
                .filter(measure -> measure.isWaiting() || measure.parts().anyMatch(asked::contains))
                .toList();
        int place = at == null ? -1 : place(sheet, at);
        boolean only = place < 0 && !all && !waiting.isEmpty();
        PartOfList<SheetMeasure> part =
                PartOfList.of(only ? waiting : measures, place < 0 ? page : place / SIZE + 1, SIZE);
        return new DraftWindow(shown(sheet, part, only), part, only, waiting.size(), measures.size());
    }

    static boolean isLong(DraftSheet sheet) {
        return sheet.measures().size() > SHORT;
    }

    /** @return index of the measure that has the part; of a section, of its first measure or the one before it; -1 for none */
    private static int place(DraftSheet sheet, String part) {
        int before = 0;
        for (SheetSection section : sheet.sections()) {
            List<SheetMeasure> own = section.measures();
            if (section.id().equals(part)) {
                return own.isEmpty() ? Math.max(0, before - 1) : before;
            }
            int found = IntStream.range(0, own.size())
                    .filter(index -> own.get(index).parts().anyMatch(part::equals))
                    .findFirst()
                    .orElse(-1);
            if (found >= 0) {
                return before + found;
            }
            before += own.size();
        }
        return -1;
    }

    /** Sections with what is shown of them; one without measures stands where the measure before it does. */
    private static List<SheetSection> shown(DraftSheet sheet, PartOfList<SheetMeasure> part, boolean only) {
        Set<String> ids = part.items().stream().map(SheetMeasure::id).collect(Collectors.toSet());
        List<SheetSection> shown = new ArrayList<>();
        int before = 0;
        for (SheetSection section : sheet.sections()) {
            List<SheetMeasure> own = section.measures().stream()
                    .filter(measure -> ids.contains(measure.id()))
                    .toList();
            boolean emptyHere = section.measures().isEmpty()
                    && !only
                    && (before == 0 ? part.first() == 1 : before >= part.first() && before <= part.last());
            if (!own.isEmpty() || emptyHere) {
                shown.add(section.with(own));
            }
            before += section.measures().size();
        }
        return shown;
    }

    /** Questions that nobody has looked at come first where there are many. */
    static List<SheetQuestion> inOrder(List<SheetQuestion> questions, int many) {
        return questions.size() <= many
                ? questions
                : Stream.concat(
                                questions.stream().filter(question -> !question.isSettled()),
                                questions.stream().filter(SheetQuestion::isSettled))
                        .toList();
    }
}
