package ua.zvit.printing.narrative;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a narrative's restricted HTML into the template's styled text. Every character of the narrative is escaped and
 * only {@code b}, {@code i}, {@code sup}, {@code sub} and {@code a} are written, so no narrative can break the document or reach the printing engine.
 */
public final class NarrativeMarkup {

    /** The engine forgets an indent of its own when a row moves to the next page, so the indent is text. */
    private static final String INDENT = "\u00A0".repeat(4);

    private NarrativeMarkup() {}

    public static String styled(List<List<NarrativeRun>> paragraphs) {
        return paragraphs.stream()
                .map(runs -> INDENT + runs.stream().map(NarrativeMarkup::styled).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String styled(NarrativeRun run) {
        String escaped = escaped(run.text());
        String element = run.rise().element();
        String text = element.isEmpty() ? escaped : "<" + element + ">" + escaped + "</" + element + ">";
        String italic = run.italic() ? "<i>" + text + "</i>" : text;
        String bold = run.bold() ? "<b>" + italic + "</b>" : italic;
        return run.address() == null ? bold : "<a href=\"" + escaped(run.address()) + "\">" + bold + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
