package ua.zvit.proofreading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a package looks for, from its file {@code words.txt}: groups, each begun by its name in brackets under a
 * comment ({@code //}) that tells what its words are. Whoever speaks the language may read and mend them without Java.
 *
 * <p>A group holds words parted by blanks, or expressions, one a line. In an expression {@code _} stands for a blank,
 * {@code ~3} for at most three more letters and {@code ~1-3} for one to three.
 */
public final class WordLists {
    private static final String FILE = "words.txt";
    private static final Pattern HEADING = Pattern.compile("\\[([a-z0-9-]+)]");

    private static final Pattern COUNT = Pattern.compile("~\\d+(?:-\\d+)?|\\{[\\d,]+}");
    private static final Pattern DIGIT = Pattern.compile("\\d|\\\\d");

    private final String home;
    private final Map<String, List<String>> groups = new HashMap<>();

    private WordLists(String home) {
        this.home = home;
    }

    /** @param home any class of the package whose words are wanted */
    public static WordLists of(Class<?> home) {
        return of(home, FILE);
    }

    /** @param file of the same form, in that package */
    public static WordLists of(Class<?> home, String file) {
        WordLists lists = new WordLists(home.getPackageName() + " " + file);
        List<String> group = new ArrayList<>();
        for (String line : lines(home, file)) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                group = lists.groups.computeIfAbsent(heading.group(1), name -> new ArrayList<>());
            } else {
                group.add(line);
            }
        }
        return lists;
    }

    /** @return the lines of a file beside a class, without comments and empty ones */
    public static List<String> lines(Class<?> home, String file) {
        try (InputStream in = home.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the group's lines, in their order */
    public List<String> lines(String group) {
        List<String> lines = groups.get(group);
        if (lines == null) {
            throw new IllegalArgumentException("No words [" + group + "] in " + home);
        }
        return lines;
    }

    /** @return the group's words, in their order */
    public List<String> words(String group) {
        return lines(group).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    public Set<String> set(String group) {
        return words(group).stream().collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @return an expression that finds any of the group's lines, the first that fits before the others; the sign that none
     *     begins with is passed at once, which in a text of such signs alone spares most of the work
     */
    public String anyOf(String group) {
        boolean digits = lines(group).stream()
                .anyMatch(line ->
                        DIGIT.matcher(COUNT.matcher(line).replaceAll("")).find());
        String first = digits ? "(?=[\\p{L}\\p{N}])" : "(?=\\p{L})";
        return lines(group).stream()
                .map(WordLists::expression)
                .collect(Collectors.joining("|", "(?:" + first + "(?:", "))"));
    }

    private static String expression(String line) {
        return line.replace("['’]", "['’ʼ`´‘′″]")
                .replace("_", "[ \\u00a0]")
                .replaceAll("~(\\d+)-(\\d+)", "\\\\p{L}{$1,$2}")
                .replaceAll("~(\\d+)", "\\\\p{L}{0,$1}");
    }
}
