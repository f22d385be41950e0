package ua.zvit.printing;

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

/**
 * The files of the forms that come with the application. What stands around the table is written once for all of them, in
 * {@code forms/requisites.txt}; the version of each is its last one in {@code forms/shipped-forms.txt}. What goes out of
 * here is a form like any other, whole in its two files.
 */
final class ShippedForms {
    static final List<String> CODES = List.of("khmelnytskyi", "four-sources", "indicators", "executors");

    private static final Pattern PART = Pattern.compile("(?m)^\\t*<!-- requisites: ([a-z-]+) -->\\n");
    private static final Pattern NUMBER = Pattern.compile("@([a-z-]+)@");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\[([a-z-]+)]\\n");
    private static final String VERSION = "\"@version@\"";
    private static final Map<String, String> REQUISITES = requisites();

    private ShippedForms() {}

    /** The descriptor, JSON in UTF-8. */
    static byte[] descriptor(String code) {
        return bytes(file(code + ".json").replace(VERSION, Integer.toString(version(code))));
    }

    /** The template, JRXML in UTF-8. */
    static byte[] template(String code) {
        Map<String, String> numbers = numbers(orientation(code));
        return bytes(PART.matcher(file(code + ".jrxml"))
                .replaceAll(part -> Matcher.quoteReplacement(
                        NUMBER.matcher(part(part.group(1))).replaceAll(number -> numbers.get(number.group(1))))));
    }

    private static int version(String code) {
        return file("shipped-forms.txt")
                .lines()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(code))
                .mapToInt(line -> Integer.parseInt(line[1]))
                .max()
                .orElseThrow();
    }

    private static String orientation(String code) {
        return file(code + ".json").contains("\"portrait\"") ? "portrait" : "landscape";
    }

    private static Map<String, String> numbers(String orientation) {
        Map<String, String> numbers = new HashMap<>();
        part(orientation)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .forEach(line -> numbers.put(line[0], line[1]));
        return numbers;
    }

    private static String part(String name) {
        String part = REQUISITES.get(name);
        if (part == null) {
            throw new IllegalStateException("No part " + name + " of the requisites");
        }
        return part;
    }

    /** By their headings; comments before the first one do not count, an empty line parts one from the next. */
    private static Map<String, String> requisites() {
        String text = file("requisites.txt");
        Map<String, String> parts = new HashMap<>();
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() - 1 : text.length();
            parts.put(headings.get(i).group(1), text.substring(headings.get(i).end(), end));
        }
        return parts;
    }

    private static String file(String name) {
        try (InputStream file = ShippedForms.class.getResourceAsStream("forms/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
