package ua.zvit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.zvit.audit.HistoryEntry;

class RecordedVisasTest {
    private static final Map<String, Long> WRITERS = Map.of("1.1", 1L, "1.2", 1L, "2.1", 2L);

    @Test
    void aDepartmentAgreesBySubmitting() {
        assertThat(holding(step("started", "", "admin"), step("submitted", "1.1, 1.2", "olha")))
                .containsExactly(Map.entry(1L, "olha"));
    }

    @Test
    void aReturnTakesTheVisaAwayUntilSubmittedAgain() {
        HistoryEntry[] steps = {
            step("submitted", "1.1, 1.2", "olha"),
            step("submitted", "2.1", "petro"),
            step("returned", "1.2", "head"),
            step("submitted", "1.2", "iryna")
        };
        assertThat(holding(Arrays.copyOf(steps, 3))).containsExactly(Map.entry(2L, "petro"));
        assertThat(holding(steps)).containsExactly(Map.entry(1L, "iryna"), Map.entry(2L, "petro"));
    }

    @Test
    void aReturnToTheHeadLeavesTheDepartmentsAgreement() {
        assertThat(holding(
                        step("submitted", "2.1", "petro"),
                        step("accepted", "", "head"),
                        step("returned-to-head", "", "council")))
                .containsExactly(Map.entry(2L, "petro"));
    }

    @Test
    void nobodyHasAgreedToWhatNobodySubmitted() {
        assertThat(holding(step("imported", "", "admin"), step("submitted", "9.9", "olha")))
                .isEmpty();
    }

    private static Map<Long, String> holding(HistoryEntry... steps) {
        Map<Long, String> names = new TreeMap<>();
        RecordedVisas.holding(List.of(steps), WRITERS)
                .forEach((department, step) -> names.put(department, step.actor()));
        return names;
    }

    private static HistoryEntry step(String action, String detail, String actor) {
        return new HistoryEntry(1, Instant.EPOCH, actor, actor, action, detail, null);
    }
}
