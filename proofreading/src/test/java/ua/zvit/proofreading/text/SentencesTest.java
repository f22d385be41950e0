package ua.zvit.proofreading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void doesNotEndAtAbbreviationsAndInitials() {
        assertThat(sentences("Школа ім. С. Єфремова у м. Краків. Виділено 5 тис. грн. Усе."))
                .containsExactly("Школа ім. С. Єфремова у м. Краків.", "Виділено 5 тис. грн.", "Усе.");
    }

    @Test
    void endsAtEachParagraph() {
        assertThat(sentences("Перше\nдруге")).containsExactly("Перше", "друге");
    }

    private static List<String> sentences(String text) {
        NarrativeText narrative = NarrativeText.ofHtml("<p>" + text.replace("\n", "</p><p>") + "</p>");
        return Sentences.in(narrative.text(), narrative.paragraphs()).stream()
                .map(span -> span.of(narrative.text()))
                .toList();
    }
}
