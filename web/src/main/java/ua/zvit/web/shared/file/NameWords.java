package ua.zvit.web.shared.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in names of files, and what a programme's title can do without there. Files go from hand to hand in Ukrainian. */
final class NameWords {
    private static final String DROP = "drop=";
    private static final List<String> LINES = lines("names.txt");
    private static final Map<String, String> WORDS = LINES.stream()
            .filter(line -> !line.startsWith(DROP))
            .collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    private static final List<Pattern> DROPPED = LINES.stream()
            .filter(line -> line.startsWith(DROP))
            .map(line -> Pattern.compile(line.substring(DROP.length()), Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    private NameWords() {}

    static String of(String key) {
        return WORDS.get(key);
    }

    /** @return the title without its years, the council's name and notes; as it is where nothing would be left */
    static String brief(String title) {
        String brief = title;
        for (Pattern dropped : DROPPED) {
            String shorter = dropped.matcher(brief)
                    .replaceAll(" ")
                    .replaceAll("\\s+", " ")
                    .strip();
            brief = shorter.isEmpty() ? brief : shorter;
        }
        boolean capital = brief.length() > 1 && Character.isLowerCase(brief.charAt(1));
        return capital ? Character.toLowerCase(brief.charAt(0)) + brief.substring(1) : brief;
    }

    static List<String> lines(String resource) {
        try (InputStream in = NameWords.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
