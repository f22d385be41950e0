package ua.zvit.printing.composer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of named parts of templates, in which words between @ are filled in. Comments before the first part do not count. */
final class Parts {
    private static final Pattern WORD = Pattern.compile("@([a-z-]+)@");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\[([a-z-]+)]\\n");

    private final Map<String, String> parts = new HashMap<>();

    /** @param file its name beside the shipped forms */
    Parts(String file) {
        String text = text(file);
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() - 1 : text.length();
            parts.put(headings.get(i).group(1), text.substring(headings.get(i).end(), end));
        }
    }

    /** @throws IllegalStateException when there is none of that name */
    String of(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("No part " + name);
        }
        return part;
    }

    String filled(String name, Map<String, ?> words) {
        return filledIn(of(name), words);
    }

    static String filledIn(String text, Map<String, ?> words) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(value(words, word.group(1))));
    }

    private static String value(Map<String, ?> words, String name) {
        Object value = words.get(name);
        if (value == null) {
            throw new IllegalStateException("Nothing to fill in for " + name);
        }
        return value.toString();
    }

    /** A part of lines of two words, the second under the first. */
    Map<String, String> table(String name) {
        Map<String, String> table = new HashMap<>();
        rows(name).forEach(row -> table.put(row[0], row[1]));
        return table;
    }

    /** The words of each line of a part. */
    List<String[]> rows(String name) {
        return of(name).lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .toList();
    }

    /** @return of rows that begin with a number, the last one whose number is not greater */
    String[] row(String name, int number) {
        return rows(name).stream()
                .filter(row -> Integer.parseInt(row[0]) <= number)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private static String text(String file) {
        try (InputStream stream = Parts.class.getResourceAsStream("/ua/zvit/printing/forms/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
