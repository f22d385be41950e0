package ua.zvit.proofreading.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.Severity;

class TerminalTest {
    private static final String LONG = "слово ".repeat(30).trim();

    @Test
    void wrapsToTheWidthOfTheScreen() {
        Terminal terminal = Terminal.of(Map.of("COLUMNS", "60", "TERM", "xterm"), true);
        assertThat(terminal.wrapped(LONG, 6))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.length() <= 60 && line.startsWith("      слово"));
    }

    @Test
    void coloursOnlyWhereItMay() {
        assertThat(coloured(Map.of("TERM", "xterm"), true)).contains("\u001b[");
        assertThat(coloured(Map.of("TERM", "xterm", "NO_COLOR", "1"), true)).isEqualTo("так");
        assertThat(coloured(Map.of("TERM", "dumb"), true)).isEqualTo("так");
        assertThat(coloured(Map.of("TERM", "xterm"), false)).isEqualTo("так");
    }

    @Test
    void leavesLinesOfAFileWhole() {
        assertThat(Terminal.of(Map.of("COLUMNS", "60"), false).wrapped(LONG, 2)).containsExactly("  " + LONG);
    }

    private static String coloured(Map<String, String> environment, boolean screen) {
        return Terminal.of(environment, screen).weighed(Severity.WARNS, "так");
    }
}
