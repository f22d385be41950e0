package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.proofreading.Sample;

/**
 * Hostile text must not stall the check: the work stays linear. The limits are wide, because build machines are busy;
 * anything quadratic takes minutes for a megabyte.
 */
@Tag("long")
class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int LONG = 100_000;
    private static final Duration PROCESSOR = Duration.ofSeconds(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "(", "([", "\u0301", "а\u0301", "<b>", "\"", "https://a.ua ", "5 травня "})
    void checksMegabyteOfOneThing(String unit) {
        assertChecked(unit.repeat(MEGABYTE / unit.length()), 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"витрачено 5,5 грн, ", "проєкт проект "})
    void checksMegabyteInOneSentence(String unit) {
        assertChecked(unit.repeat(MEGABYTE / unit.length()), 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "12.",
                "1-",
                "1 000 ",
                "11 травня ",
                ")",
                "{{",
                "<",
                "<p>",
                "<a href=",
                "&amp;",
                "&lt;",
                "«",
                "\"",
                "„",
                "А. ",
                "м. ",
                "№",
                "-",
                " - ",
                "_",
                "?",
                ".",
                "www.",
                "a.",
                "http://",
                "Слово ",
                "слово",
                "В",
                "Х",
                "'",
                "та 5 ",
                "Зустріч відбулася 5 травня 2025 року. ",
                "<p>5 травня 2025 року зустріч «А» в м. Б</p>",
                "Протягом трьох днів 5 травня. ",
                "xх",
                "'а ",
                "складає 5 ",
                "5, 6 та 7 травня ",
                "на 5 тис. грн ",
                "5,5 млн грн ",
                "5 євро ",
                "«а ",
                "https://a.ua ",
                "дня 5 ",
                "Іван Коваль, 9 років ",
                "\u00a0",
                "\n"
            })
    void checksLongRepetition(String unit) {
        assertChecked(unit.repeat(LONG / unit.length()), 20);
    }

    private static void assertChecked(String text, int seconds) {
        assertTimeoutPreemptively(Duration.ofSeconds(seconds), () -> {
            long began = THREADS.getCurrentThreadCpuTime();
            assertThat(Sample.findings("link.scheme", text)).isNotNull();
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began))
                    .isLessThan(PROCESSOR);
        });
    }
}
