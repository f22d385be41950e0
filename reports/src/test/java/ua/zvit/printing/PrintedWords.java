package ua.zvit.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.PrintableText;
import ua.zvit.printing.tagged.TaggedRow;
import ua.zvit.printing.tagged.TaggedTables;

/**
 * Reads the titles and narratives of the printed rows, puts together what pages have parted, and compares it with the
 * report character by character (blanks aside).
 */
final class PrintedWords {

    private static final String CONTINUED = "(продовження)";

    private final FormDescriptor form;
    private final List<StringBuilder> measures = new ArrayList<>();

    private PrintedWords(FormDescriptor form) {
        this.form = form;
    }

    /** The measures whose title or narrative is not printed whole; empty when all is well. */
    static List<String> lost(PrintedReport report, byte[] pdf, ReportForm form) throws IOException {
        PrintedWords words = new PrintedWords(form.descriptor());
        TaggedTables.rows(pdf).stream()
                .filter(row -> !row.isHeading() && !row.isHeaded())
                .forEach(words::read);
        List<String> lost = new ArrayList<>();
        List<String> wanted = report.sections().stream()
                .flatMap(section -> section.measures().stream())
                .map(PrintedWords::words)
                .toList();
        for (int index = 0; index < wanted.size(); index++) {
            String printed =
                    index < words.measures.size() ? words.measures.get(index).toString() : "";
            if (!printed.equals(wanted.get(index))) {
                lost.add(wanted.get(index) + " ≠ " + printed);
            }
        }
        return lost;
    }

    private void read(TaggedRow row) {
        String number = row.text(0);
        if (row.text(1).startsWith("Показник ")) {
            return;
        }
        boolean goesOn = new TableLayout(form).figures(row).stream().allMatch(String::isEmpty);
        String title = row.text(1).startsWith(CONTINUED) ? "" : row.text(1);
        String narrative = row.text(narrativeColumn());
        if (!goesOn && !number.isEmpty()) {
            measures.add(new StringBuilder(unspaced(title)).append('|').append(unspaced(narrative)));
        } else if (goesOn && !measures.isEmpty()) {
            StringBuilder measure = measures.get(measures.size() - 1);
            measure.insert(measure.indexOf("|"), unspaced(title));
            measure.append(unspaced(narrative));
        }
    }

    private int narrativeColumn() {
        List<FormColumn> before = form.columns().subList(0, form.columns().indexOf(FormColumn.NARRATIVE));
        return before.stream()
                .mapToInt(column -> Math.max(1, FigureColumn.of(column).size()))
                .sum();
    }

    private static String words(PrintedMeasure measure) {
        String narrative = NarrativeReader.read(measure.narrativeHtml()).stream()
                .flatMap(List::stream)
                .map(NarrativeRun::text)
                .collect(Collectors.joining());
        String title = unspaced(PrintableText.of(measure.title()));
        return (title.isEmpty() ? "—" : title) + "|" + unspaced(narrative);
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
