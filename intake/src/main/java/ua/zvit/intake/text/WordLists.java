package ua.zvit.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a package looks for, from its file {@code words.txt}: groups, each begun by its name in brackets, one
 * expression a line, comments after {@code //}. {@code ~} stands for any more letters of a word, a blank for any space.
 * Whoever speaks the language may read and mend them without Java.
 */
public final class WordLists {
    private static final Pattern HEADING = Pattern.compile("\\[([a-z0-9-]+)]");

    private final Map<String, Pattern> groups = new LinkedHashMap<>();

    private WordLists(Map<String, List<String>> lines) {
        lines.forEach((name, words) -> groups.put(name, pattern(words)));
    }

    /** @param home any class of the package whose words are wanted */
    public static WordLists of(Class<?> home) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String line : lines(home)) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                group = lines.computeIfAbsent(heading.group(1), name -> new ArrayList<>());
            } else {
                group.add(line);
            }
        }
        return new WordLists(lines);
    }

    private static List<String> lines(Class<?> home) {
        try (InputStream in = home.getResourceAsStream("words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(List<String> words) {
        String any = words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(word -> word.replace(" ", "[\\s\\u00a0]*").replace("~", "\\p{L}*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return an expression that finds any line of the group as whole words */
    public Pattern any(String group) {
        Pattern found = groups.get(group);
        if (found == null) {
            throw new IllegalArgumentException("No words [" + group + "]");
        }
        return found;
    }

    public boolean has(String group, String text) {
        return any(group).matcher(text).find();
    }

    public boolean starts(String group, String text) {
        return any(group).matcher(text).lookingAt();
    }

    /** @return the length of the longest place in the text that the group knows; 0 when there is none */
    public int longest(String group, String text) {
        return any(group)
                .matcher(text)
                .results()
                .mapToInt(found -> found.end() - found.start())
                .max()
                .orElse(0);
    }
}
