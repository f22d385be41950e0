package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for every word of a report's narratives and titles in its printed form. Each found paragraph is crossed out, so
 * none can be found in another's place; a paragraph may be parted where a page ends, and nowhere else.
 */
final class PrintedWords {

    private static final int CHARACTERS_ON_A_PAGE = 1_500;

    private final StringBuilder printed;

    private PrintedWords(PrintedPdf pdf) {
        printed = new StringBuilder(unspaced(pdf.text()));
    }

    /** The paragraphs and titles that are not printed whole; empty when all is well. */
    static List<String> lost(PrintedReport report, PrintedPdf pdf) {
        PrintedWords words = new PrintedWords(pdf);
        List<String> parted = paragraphs(report).stream()
                .filter(paragraph -> !words.crossedOut(paragraph))
                .toList();
        return parted.stream()
                .filter(paragraph -> !words.crossedOutInParts(paragraph))
                .toList();
    }

    private static List<String> paragraphs(PrintedReport report) {
        List<String> paragraphs = new ArrayList<>();
        for (PrintedSection section : report.sections()) {
            for (PrintedMeasure measure : section.measures()) {
                NarrativeReader.read(measure.narrativeHtml())
                        .forEach(runs -> paragraphs.add(
                                unspaced(runs.stream().map(NarrativeRun::text).collect(Collectors.joining()))));
                paragraphs.add(unspaced(PrintableText.of(measure.title())));
            }
        }
        return paragraphs;
    }

    private boolean crossedOut(String text) {
        int at = printed.indexOf(text);
        if (at >= 0) {
            printed.replace(at, at + text.length(), "\n");
        }
        return at >= 0;
    }

    private boolean crossedOutInParts(String paragraph) {
        String rest = paragraph;
        for (int parts = 2 + paragraph.length() / CHARACTERS_ON_A_PAGE; parts > 0 && !rest.isEmpty(); parts--) {
            int end = rest.length();
            while (end > 0 && !crossedOut(rest.substring(0, end))) {
                end--;
            }
            rest = rest.substring(end);
        }
        return rest.isEmpty();
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
