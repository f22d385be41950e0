package ua.zvit.proofreading.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text holds the language module for long, and none keeps another one waiting. */
class LanguageToolTest {
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int LONG = 20_000;
    private static final String FAULTY = "Проведено зустрічч із партнерами.";
    private static final LanguageTool TOOL = new LanguageTool();

    @ParameterizedTest
    @ValueSource(strings = {"-", "'", "а-", "а", "слово-", "слово", ".", "М.М.Коваль ", "і.п. ", "№", "1/", "й", " - "})
    void endsWhenItsTimeIsUp(String unit) {
        TOOL.prepare();
        LanguageReading reading = TOOL.read(unit.repeat(LONG / unit.length()), MOST);
        assertThat(reading.taken()).isLessThan(MOST.plus(GRACE));
    }

    @Test
    void tellsThatItDidNotFinishAndGetsFurtherTheNextTime() {
        String text = "М.М.Коваль та І.І.Ткач провели зустріч. ".repeat(300);
        TOOL.prepare();
        LanguageReading first = TOOL.read(text, Duration.ofMillis(1));
        assertThat(first.finished()).isFalse();
        LanguageReading reading = first;
        for (int round = 0; round < 60 && !reading.finished(); round++) {
            reading = TOOL.read(text, MOST);
        }
        assertThat(reading.finished()).isTrue();
        assertThat(TOOL.read(text, Duration.ofMillis(1)).finished()).isTrue();
    }

    @Test
    void findsTheFaultBehindAnythingAtItsPlace() {
        for (String before : List.of(
                "-".repeat(7_000) + " ", "_".repeat(40) + " ", "слово".repeat(500) + " ", "Добре. ".repeat(600))) {
            String text = before + FAULTY;
            LanguageReading reading = TOOL.read(text, Duration.ofSeconds(60));
            assertThat(reading.finished()).isTrue();
            assertThat(reading.faults())
                    .extracting(fault -> text.substring(fault.start(), fault.end()))
                    .contains("зустрічч");
        }
    }

    @Test
    @Timeout(300)
    void answersAllAtOnceAsItAnswersOne() throws Exception {
        List<LanguageFault> alone =
                new LanguageTool().read(FAULTY, Duration.ofSeconds(60)).faults();
        assertThat(alone).isNotEmpty();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<LanguageFault>>> answers = new ArrayList<>();
            LanguageTool shared = new LanguageTool();
            for (int reader = 0; reader < 4; reader++) {
                answers.add(readers.submit(
                        () -> shared.read(FAULTY, Duration.ofSeconds(60)).faults()));
            }
            for (Future<List<LanguageFault>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
