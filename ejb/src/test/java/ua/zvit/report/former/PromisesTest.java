package ua.zvit.report.former;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromisesTest {
    @Test
    void findsSentencesThatPromiseByTheirWordsOrTheirYear() {
        assertThat(Promises.in(
                                "<p>Надруковано 300 буклетів. На 2025 рік заплановано ще 200 шт. у м. Хмельницькому.</p>"
                                        + "<ul><li>Виставку перенесено на осінь.</li><li>Договір діє до 31.12.2026 року.</li></ul>",
                                2024)
                        .values())
                .containsExactly(
                        "На 2025 рік заплановано ще 200 шт. у м. Хмельницькому.", "Виставку перенесено на осінь.");
    }

    @Test
    void takesNoYearThatIsOverForAPromise() {
        assertThat(Promises.in("<p>У 2023 році був перший захід, у 2024 році – другий. Витрачено 20250 грн.</p>", 2024))
                .isEmpty();
    }

    @Test
    void namesTheSameWordsOnce() {
        String twice = "<p>Планується виставка.</p><p>Планується виставка.</p>";
        assertThat(Promises.in(twice, 2024)).hasSize(1);
        assertThat(Promises.in("<p>Планується виставка.</p>", 2024).keySet())
                .isEqualTo(Promises.in(twice, 2024).keySet());
    }
}
