package ua.zvit.entering.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** A file is read in a process of its own, whose time ends. */
class ReadingProcessesTest {
    private static final String SECONDS = "zvit.import.seconds";
    private static final String PAGE =
            "<html><body><p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік</p><table>"
                    + "<tr><td>№</td><td>Назва заходу</td><td>План, тис. грн</td><td>Факт, тис. грн</td></tr>%s"
                    + "</table></body></html>";
    private static final String ROW = "<tr><td>1.1</td><td>Ліхтарі</td><td>10,0</td><td>9,0</td></tr>";

    @AfterEach
    void asUsual() {
        System.clearProperty(SECONDS);
    }

    @Test
    void saysWhatTheLibraryUnderstandsInTheReadersLanguage() {
        assertThat(read(PAGE.formatted(ROW), Messages.UKRAINIAN)).contains("\"kind\":\"report\"", "Захід не належить");
        assertThat(read(PAGE.formatted(ROW), Locale.ENGLISH)).contains("belongs to no section");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(read("<html><p>Лист</p></html>", Locale.ENGLISH))
                .contains("\"unreadable\"", "no-table", ReadingProcesses.NAME + ": no table of measures");
    }

    @Test
    void endsTheWorkWhenItsTimeIsOver() {
        System.setProperty(SECONDS, "1");
        String endless = PAGE.formatted(ROW.repeat(19_000));
        assertThatExceptionOfType(ZvitException.class)
                .isThrownBy(() -> read(endless, Locale.ENGLISH))
                .satisfies(refused -> assertThat(refused.error()).isEqualTo(ErrorCode.IMPORT_TOO_COMPLEX));
    }

    private static String read(String file, Locale reader) {
        return new ReadingProcesses().read(file.getBytes(StandardCharsets.UTF_8), reader, null);
    }
}
