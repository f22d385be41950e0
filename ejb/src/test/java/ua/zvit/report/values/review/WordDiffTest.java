package ua.zvit.report.values.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final int WORDS = 20_000;

    @Test
    void namesSingleWordsAlsoInTextsBeyondAllMeasure() {
        List<String> before = LongTexts.words(WORDS);
        String old = String.join(" ", before);
        String now = String.join(" ", LongTexts.edited(before, 100));
        List<WordPart> parts = WordDiff.of(old, now);
        assertThat(text(parts, WordPart.Kind.NEW)).isEqualTo(old);
        assertThat(text(parts, WordPart.Kind.GONE)).isEqualTo(now);
        long kept = parts.stream()
                .filter(WordPart::isSame)
                .mapToLong(part -> part.text().length())
                .sum();
        assertThat(kept).as("all but every hundredth word and what was moved").isGreaterThan(old.length() * 95L / 100);
    }

    @Test
    void textsWithNothingInCommonAreWhollyDifferent() {
        String old = "а ".repeat(WORDS).strip();
        String now = "б ".repeat(WORDS).strip();
        assertThat(WordDiff.of(old, now)).hasSize(2).noneMatch(WordPart::isSame);
    }

    private static String text(List<WordPart> parts, WordPart.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(WordPart::text)
                .collect(Collectors.joining());
    }
}
