package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything must not stall the check: the work stays linear in the text. */
class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                        "1",
                        "1 ",
                        "1.",
                        "12.",
                        "1-",
                        "1 000 ",
                        "11 травня ",
                        "0",
                        "(",
                        ")",
                        "([",
                        "{{",
                        "<",
                        "<b>",
                        "<p>",
                        "<a href=",
                        "&amp;",
                        "&lt;",
                        "«",
                        "\"",
                        "„",
                        "а\u0301",
                        "\u0301",
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
                        "і ",
                        "та 5 ",
                        "Зустріч відбулася 5 травня 2025 року. ",
                        "<p>5 травня 2025 року зустріч «А» в м. Б</p>",
                        "xх",
                        "\u00a0",
                        "\n")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysLinear(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Sample.findings("link.scheme", text)).isNotNull());
    }
}
