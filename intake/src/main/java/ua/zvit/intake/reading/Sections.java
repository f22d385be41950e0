package ua.zvit.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ua.zvit.intake.reading.row.SectionHead;

/** The sections as their heads come: which belongs into which. */
final class Sections {
    /** Words for sections, the larger before the smaller. */
    private static final List<List<String>> RANKS = List.of(
            List.of("розділ", "частина", "стратегічна ціль", "етап", "блок"),
            List.of("підрозділ", "підпрограма", "ціль", "мета", "стратегічний напрям"),
            List.of("напрям", "напрямок", "пріоритетний напрям", "пріоритет", "операційна ціль", "оперативна ціль"),
            List.of("завдання"));

    private final DraftSection root = new DraftSection(null, "", "");
    private final Deque<DraftSection> open = new ArrayDeque<>();

    Sections() {
        open.push(root);
    }

    DraftSection root() {
        return root;
    }

    DraftSection current() {
        return open.peek();
    }

    void begin(SectionHead head) {
        DraftSection section = new DraftSection(head.number(), head.word(), head.title());
        while (open.size() > 1 && !isInside(section, open.peek())) {
            open.pop();
        }
        add(section);
    }

    /** @param level 1 for a section of the whole, 2 for one inside the section that is open */
    void begin(SectionHead head, int level) {
        while (open.size() > level) {
            open.pop();
        }
        add(new DraftSection(head.number(), head.word(), head.title()));
    }

    private void add(DraftSection section) {
        open.peek().sections.add(section);
        open.push(section);
    }

    private boolean isInside(DraftSection section, DraftSection outer) {
        if (open.stream().anyMatch(each -> each != root && each.style().equals(section.style()))) {
            return outer.outline != null && section.outline != null && section.outline.isChildOf(outer.outline);
        }
        if (section.outline != null && outer.outline != null && section.outline.isChildOf(outer.outline)) {
            return true;
        }
        int inner = rank(section);
        int around = rank(outer);
        if (inner >= 0 && around >= 0) {
            return inner > around;
        }
        boolean smaller = outer.outline != null
                && outer.outline.isRoman()
                && section.outline != null
                && !section.outline.isRoman();
        return outer.isEmpty() && (outer.outline != null || !outer.word.isEmpty() || section.outline != null)
                || smaller;
    }

    private static int rank(DraftSection section) {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).contains(section.word)) {
                return rank;
            }
        }
        return -1;
    }
}
