package ua.zvit.check.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.check.Sample;

class LinkQueueTest {
    private final LinkQueue queue = new LinkQueue();

    @Test
    void gathersTheLinksOfReportsOnce() {
        queue.offer(1, Sample.report(Sample.measure("1", "Див. rada.example.ua та https://rada.example.ua/x.")));
        queue.offer(1, Sample.report(Sample.measure("1", "Див. rada.example.ua.")));
        queue.offer(2, Sample.report(Sample.measure("1", "Без посилань.")));
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
        queue.offer(1, Sample.report(Sample.measure("1", text.toString())));
        assertThat(queue.take().get(1L)).hasSize(5_000);
    }
}
