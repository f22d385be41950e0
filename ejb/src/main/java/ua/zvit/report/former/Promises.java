package ua.zvit.report.former;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.Sentences;
import ua.zvit.shared.Sha256;

/**
 * Sentences of a report that promise something: by their words («заплановано», «буде проведено»), or because they tell of a
 * year that was still to come. What only looks like a promise, people say.
 */
final class Promises {
    private static final List<String> BEGINNINGS = beginnings();
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)(?!\\d)");
    private static final int FARTHEST = 10;

    private Promises() {}

    /** @return sentences by their key, in the order of the text; each once */
    static Map<String, String> in(String narrative, int year) {
        NarrativeText text = NarrativeText.ofHtml(narrative);
        Map<String, String> promises = new LinkedHashMap<>();
        Sentences.in(text.text(), text.paragraphs()).stream()
                .map(span -> text.text().substring(span.start(), span.end()).strip())
                .filter(sentence -> isPromise(sentence, year))
                .forEach(sentence -> promises.putIfAbsent(key(sentence), sentence));
        return promises;
    }

    private static String key(String sentence) {
        return Sha256.hex(sentence.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPromise(String sentence, int year) {
        String small = sentence.toLowerCase(Locale.ROOT);
        if (BEGINNINGS.stream().anyMatch(small::contains)) {
            return true;
        }
        Matcher years = YEAR.matcher(sentence);
        while (years.find()) {
            int told = Integer.parseInt(years.group(1));
            if (told > year && told <= year + FARTHEST) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginnings() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Promises.class.getResourceAsStream("promises.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
