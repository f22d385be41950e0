package ua.zvit.check.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedProgramme;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSection;

class LinkQueueTest {
    private final LinkQueue queue = new LinkQueue();

    @Test
    void gathersTheLinksOfReportsOnce() {
        queue.offer(1, report("Див. rada.example.ua та https://rada.example.ua/x."));
        queue.offer(1, report("Див. rada.example.ua."));
        queue.offer(2, report("Без посилань."));
        assertThat(queue.take())
                .isEqualTo(Map.of(1L, Set.of("https://rada.example.ua", "https://rada.example.ua/x"), 2L, Set.of()));
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void isBounded() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            text.append("https://a").append(i).append(".example.ua/ ");
        }
        queue.offer(1, report(text.toString()));
        assertThat(queue.take().get(1L)).hasSize(5_000);
    }

    private static CheckedReport report(String text) {
        CheckedMeasure measure = CheckedMeasure.of(
                "1", "Робота з партнерами", "<p>" + text + "</p>", BigDecimal.TEN, BigDecimal.TEN, null);
        return new CheckedReport(
                "Дубнівецька міська рада",
                "Відділ культури",
                new CheckedProgramme("Програма культури", 2023, 2026, "№ 1 2022-12-15"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                List.of(new CheckedSection("I", "Культура", null, List.of(measure))),
                null,
                null,
                "Начальниця відділу",
                "Оксана ВЕРБИЦЬКА",
                CheckedReport.DECIMALS);
    }
}
