package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.text.OutlineNumber;

/** A measure as it is being read. */
final class DraftMeasure {
    OutlineNumber outline;
    String number;
    String title;
    String term = "";
    String expected = "";
    String note = "";
    String code = "";
    String reason = "";
    final List<Block> narrative = new ArrayList<>();
    final Set<String> executors = new LinkedHashSet<>();
    final Set<String> coExecutors = new LinkedHashSet<>();
    /** Who takes part and is said to be no department. */
    final Set<String> partners = new LinkedHashSet<>();

    final Sums sums = new Sums();
    final List<DraftIndicator> indicators = new ArrayList<>();
    final List<DraftMeasure> measures = new ArrayList<>();
    final List<DraftMeasure> including = new ArrayList<>();
    /** The place of the row that it begins with; empty where it is none. */
    String from = "";
    /** Whether a person has said that it is one. */
    boolean told;

    /** The rows of the file that it was read from, cell by cell. */
    final List<List<String>> rows = new ArrayList<>();

    /**
     * One indicator, as told.
     *
     * @param year 0 where none is told
     */
    record DraftIndicator(String name, String unit, String plan, String actual, int year) {}

    DraftMeasure(OutlineNumber outline, String title) {
        this.outline = outline;
        this.number = outline == null ? "" : outline.text();
        this.title = title;
    }

    String place() {
        return number.isEmpty() ? title : number;
    }
}
