package ua.zvit.entering.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.entering.values.LeftInFile;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.office.EditableTable;
import ua.zvit.printing.office.Edition;
import ua.zvit.report.document.EditableReport;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;

/** A file that was brought back, held against the report as it stands. */
public final class Comparison {
    private final FileContent file;
    private final EditableReport editable;
    private final ReportDetails report;
    private final ToldEdition told;
    private final List<Changed> changed = new ArrayList<>();
    private final List<LeftInFile> left = new ArrayList<>();
    private final List<String> older = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int found;

    /** An entry of which the file says something else. */
    public record Changed(EntryDetails entry, List<Proposal> proposals) {}

    private Comparison(FileContent file, EditableReport editable, ReportDetails report) {
        this.file = file;
        this.editable = editable;
        this.report = report;
        this.told = ToldEdition.of(file.properties());
    }

    public static Comparison of(FileContent file, EditableReport editable, ReportDetails report) {
        Comparison comparison = new Comparison(file, editable, report);
        comparison.compare();
        return comparison;
    }

    private void compare() {
        EditableTable now = EditableTable.of(editable.printed(), editable.form(), file.sheet());
        List<String> numbers = editable.edition().measures().stream()
                .map(Edition.Measure::number)
                .toList();
        ToldEdition trusted = isRecognised() ? told : ToldEdition.of(Map.of());
        RowFinder rows = new RowFinder(now, numbers, trusted);
        rows.read(file);
        Map<String, EntryDetails> entries = new HashMap<>();
        report.entries().forEach(entry -> entries.put(entry.number(), entry));
        List<List<PrintedIndicator>> indicators = editable.printed().sections().stream()
                .flatMap(section -> section.measures().stream())
                .map(PrintedMeasure::indicators)
                .toList();
        for (int place = 0; place < numbers.size(); place++) {
            EntryDetails entry = entries.get(numbers.get(place));
            FoundRow row = rows.found().get(place);
            if (row == null && (!isRecognised() || trusted.measures().contains(numbers.get(place)))) {
                missing.add(name(entry));
            } else if (row != null) {
                EntryComparison one = new EntryComparison(entry, now, place, file.sheet(), trusted);
                one.compare(row, indicators.get(place));
                take(entry, one);
            }
        }
        left.addAll(rows.left());
        around(now);
    }

    private void take(EntryDetails entry, EntryComparison one) {
        found++;
        left.addAll(one.left());
        if (!one.proposals().isEmpty()) {
            changed.add(new Changed(entry, one.proposals()));
        } else if (one.isOlder()) {
            older.add(name(entry));
        }
    }

    private void around(EditableTable now) {
        file.around().stream()
                .map(EditableTable::onOneLine)
                .filter(line -> !line.isEmpty() && !now.around().contains(line))
                .forEach(line -> left.add(new LeftInFile("", "", "around", line)));
        file.notes().forEach(note -> left.add(new LeftInFile("", "", note.kind(), note.text())));
    }

    private static String name(EntryDetails entry) {
        return entry.label().isEmpty() ? entry.title() : entry.label();
    }

    /** @return true when the file says that it was made from this report */
    public boolean isRecognised() {
        return editable.edition().report().equals(told.report());
    }

    /** @return true when the file says that it was made from another report */
    public boolean isOfAnother() {
        return told.report() != null && !isRecognised();
    }

    /** @return true when not one measure of the report is in the file */
    public boolean isStrange() {
        return found == 0;
    }

    public List<Changed> changed() {
        return changed;
    }

    public List<LeftInFile> left() {
        return left;
    }

    public List<String> older() {
        return older;
    }

    /** @return measures that the file says it was made from and does not have; all that it lacks where it does not say */
    public List<String> missing() {
        return missing;
    }
}
