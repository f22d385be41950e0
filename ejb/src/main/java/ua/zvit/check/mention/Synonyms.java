package ua.zvit.check.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import ua.zvit.check.Finding;
import ua.zvit.check.text.Word;

/**
 * Words that tell the same of an event («підписано», «укладено»), from {@code event-synonyms.txt}: a reworded telling
 * comes near the first one.
 */
final class Synonyms {

    private static final TreeMap<String, String> BY_BEGINNING = load();

    private Synonyms() {}

    private static TreeMap<String, String> load() {
        TreeMap<String, String> all = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Finding.class.getResourceAsStream("event-synonyms.txt"), StandardCharsets.UTF_8))) {
            for (String line :
                    reader.lines().filter(text -> !text.startsWith("//")).toList()) {
                String[] beginnings = line.split(" ");
                for (String beginning : beginnings) {
                    all.put(beginning, beginnings[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The beginning that stands for the word and its like, or the word's own stem. */
    static String of(Word word) {
        Map.Entry<String, String> nearest = BY_BEGINNING.floorEntry(word.lower());
        return nearest != null && word.lower().startsWith(nearest.getKey()) ? nearest.getValue() : word.stem();
    }
}
