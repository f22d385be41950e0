package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.text.OutlineNumber;

/** A section as it is being read; the outermost has neither number nor title. */
final class DraftSection {
    final OutlineNumber outline;
    final String word;
    String number;
    String title;
    /** The place of the row that it begins with; empty where it is none. */
    String from = "";

    final List<DraftSection> sections = new ArrayList<>();
    final List<DraftMeasure> measures = new ArrayList<>();
    final Sums total = new Sums();

    DraftSection(OutlineNumber outline, String word, String title) {
        this.outline = outline;
        this.word = word;
        this.number = outline == null ? "" : outline.text();
        this.title = title;
    }

    boolean isEmpty() {
        return measures.isEmpty() && sections.isEmpty();
    }

    boolean isNamed() {
        return !number.isEmpty() || !title.isEmpty();
    }

    /** @return what its head looks like, by which another of its level is known */
    String style() {
        String digits = outline == null ? "-" : outline.isRoman() ? "roman" : "depth " + outline.depth();
        return word.isEmpty() ? digits : word;
    }

    String place() {
        return number.isEmpty() ? title : number;
    }

    List<DraftMeasure> all() {
        List<DraftMeasure> all = new ArrayList<>(measures);
        sections.forEach(section -> all.addAll(section.all()));
        return all;
    }
}
