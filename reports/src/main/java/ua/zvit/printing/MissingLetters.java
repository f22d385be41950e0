package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.FormHeading;
import ua.zvit.printing.form.Requisite;
import ua.zvit.shared.DocumentLetters;

/**
 * Letters of a report for which the document's fonts have no glyph, with their place. A draft shows «□» for them; nothing
 * official may be issued, signed or kept while there is one.
 *
 * @param measure number of the measure; null for what stands around the table or heads a section
 * @param field that of a {@link Requisite}, {@code form}, {@code section.II}, or of a measure, such as {@code narrative}
 * @param letters each once
 */
public record MissingLetters(String measure, String field, String letters) {

    /** Every place of the printed document, in reading order; empty when all of it can be shown. */
    public static List<MissingLetters> of(PrintedReport report, FormDescriptor form) {
        Search search = new Search();
        search.around(report, form);
        for (PrintedSection section : report.sections()) {
            search.look(null, "section." + section.number(), section.number() + section.title());
            section.measures().forEach(measure -> search.look(measure, form));
        }
        return List.copyOf(search.found);
    }

    private static final class Search {

        private final List<MissingLetters> found = new ArrayList<>();

        void around(PrintedReport report, FormDescriptor form) {
            for (Requisite requisite : Requisite.values()) {
                if (requisite.place() != null) {
                    note(null, requisite.place(), missing(requisite, requisite.words(report, form)));
                }
            }
            for (FormHeading heading : FormHeading.values()) {
                look(null, "form", form.heading(heading));
            }
        }

        void look(PrintedMeasure measure, FormDescriptor form) {
            String number = measure.number();
            look(number, "number", number);
            look(number, "title", measure.title());
            measure.parts().forEach(part -> look(number, "including", part.name()));
            look(
                    number,
                    "narrative",
                    Jsoup.parseBodyFragment(measure.narrativeHtml()).text());
            if (form.needsTerms()) {
                look(number, "term", measure.term());
            }
            if (form.needsExecutors()) {
                look(number, "executors", joined(measure.executors(), Function.identity()));
            }
            if (form.needsReasons()) {
                look(number, "reason", measure.reason());
            }
            if (form.needsIndicators()) {
                look(
                        number,
                        "indicators",
                        joined(
                                measure.indicators(),
                                indicator -> indicator.name()
                                        + indicator.unit()
                                        + (indicator.reason() == null ? "" : indicator.reason())));
            }
        }

        /** What signs and stamps the document is drawn with its own font alone. */
        private static String missing(Requisite requisite, String words) {
            return requisite == Requisite.TITLE
                    ? DocumentLetters.missing(words)
                    : DocumentLetters.missingInSignatures(words);
        }

        private void look(String measure, String field, String text) {
            note(measure, field, DocumentLetters.missing(text));
        }

        private void note(String measure, String field, String letters) {
            if (!letters.isEmpty()) {
                found.add(new MissingLetters(measure, field, letters));
            }
        }

        private static <T> String joined(List<T> parts, Function<T, String> text) {
            return parts.stream().map(text).collect(Collectors.joining());
        }
    }
}
