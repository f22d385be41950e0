package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the check to its aims: no rule may become worse unnoticed. The real report is skipped where it is absent. */
class CorpusQualityTest {

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "seed", "held-back", "unseen", "last"})
    void meetsTheAimsOfEachFamily(String part) throws IOException {
        CorpusQuality quality = CorpusQuality.measure(part);
        assumeFalse(quality.isEmpty(), "the shared folder with the real report is absent: " + part + " skipped");
        assertReaches(quality, "event", 0.9);
        assertReaches(quality, "date", 0.98);
        assertReaches(quality, "money", 0.98);
        assertReaches(quality, "typography", 0.98);
        assertThat(quality.precision("wording")).isGreaterThanOrEqualTo(0.85);
        assertThat(quality.lookalikes()).isEmpty();
    }

    private static void assertReaches(CorpusQuality quality, String family, double aim) {
        assertThat(quality.precision(family)).as(family + " precision").isGreaterThanOrEqualTo(aim);
        assertThat(quality.recall(family)).as(family + " recall").isGreaterThanOrEqualTo(aim);
    }
}
