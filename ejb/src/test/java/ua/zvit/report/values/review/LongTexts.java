package ua.zvit.report.values.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts as long as the longest reports, always the same. */
final class LongTexts {
    private static final int VOCABULARY = 4_000;

    private LongTexts() {}

    static List<String> words(int count) {
        Random random = new Random(count);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add("слово" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3)));
        }
        return words;
    }

    /** @return the same with every so-manieth word changed, and a paragraph moved from the end to the beginning */
    static List<String> edited(List<String> words, int every) {
        List<String> edited = new ArrayList<>(words.subList(words.size() - 200, words.size()));
        for (int word = 0; word < words.size() - 200; word++) {
            edited.add(word % every == 0 ? "нове" + word : words.get(word));
        }
        return edited;
    }
}
