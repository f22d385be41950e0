package ua.zvit.intake.reading.row;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Run;
import ua.zvit.intake.text.Sentence;
import ua.zvit.shared.Rise;

/** Puts the parts of a narrative together: one that breaks off goes on where the next page begins. */
public final class Narratives {
    private Narratives() {}

    /** @param broken whether the text may have been cut by a page's end */
    public static void append(List<Block> narrative, List<Block> more, boolean broken) {
        List<Block> added = new ArrayList<>(more.stream()
                .filter(block -> !(block instanceof Paragraph one) || !one.isBlank())
                .toList());
        if (added.isEmpty()) {
            return;
        }
        int last = narrative.size() - 1;
        if (broken
                && last >= 0
                && narrative.get(last) instanceof Paragraph before
                && added.get(0) instanceof Paragraph next
                && goesOn(before, next)) {
            narrative.set(last, joined(before, next));
            added.remove(0);
        }
        narrative.addAll(added);
    }

    private static boolean goesOn(Paragraph before, Paragraph next) {
        boolean told = next.notes().stream().anyMatch(note -> note.kind() == Note.Kind.GOES_ON);
        return next.label().isEmpty() && (told || !Sentence.isEnded(before.text()));
    }

    private static Paragraph joined(Paragraph before, Paragraph next) {
        List<Note> notes = new ArrayList<>(before.notes());
        notes.addAll(next.notes());
        List<Run> runs = new ArrayList<>(before.runs());
        String joint = Sentence.joint(before.text(), next.text());
        runs.add(new Run(joint, false, false, Rise.NONE, ""));
        runs.addAll(next.runs());
        return new Paragraph(
                before.text() + joint + next.text(),
                before.html() + joint + next.html(),
                before.label(),
                before.level(),
                runs,
                notes);
    }

    /** @return the cell's blocks, nothing for a dash */
    public static List<Block> of(Cell cell) {
        boolean nothing = cell == null || cell.text().matches("[-–—.\\s]*");
        return nothing ? List.of() : cell.content();
    }
}
