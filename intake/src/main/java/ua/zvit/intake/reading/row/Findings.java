package ua.zvit.intake.reading.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.intake.Ignored;
import ua.zvit.intake.Question;
import ua.zvit.intake.document.Note;

/** Collects what must be asked and what is left, each once. */
public final class Findings {
    private static final int SHOWN = 80;

    private final Set<Question> questions = new LinkedHashSet<>();
    private final List<Ignored> ignored = new ArrayList<>();

    public void ask(String code, String place, String... arguments) {
        questions.add(Question.of(code, place, arguments));
    }

    public void leave(String place, String text) {
        if (!text.isBlank()) {
            ignored.add(new Ignored(place, text.strip()));
        }
    }

    /** What a reader saw beside the text. */
    public void note(Note note, String place) {
        switch (note.kind()) {
            case TRACKED_CHANGES -> ask("tracked-changes", place, place);
            case COMMENT -> {
                ask("comment", place, shortened(note.text()));
                leave(place, note.text());
            }
            case FOOTNOTE -> {
                ask("footnote", place, shortened(note.text()));
                leave(place, note.text());
            }
            case PICTURE -> ask("picture", place, place);
            case HIDDEN_SHEET -> ask("hidden-sheet", note.text(), note.text());
            case HIDDEN_ROW -> ask("hidden-row", place, place);
            case DRAWN_WITH_SPACES -> ask("table-of-spaces", "");
            case MACROS -> ask("macros", "");
            case MARK, GOES_ON -> {}
        }
    }

    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public List<Ignored> ignored() {
        return List.copyOf(ignored);
    }
}
