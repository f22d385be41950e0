package ua.zvit.archive.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.pdf.StampFacts;

class RenewalRuleTest {
    private final RenewalRule rule = new RenewalRule(180, new AlgorithmEnds("SHA-1=2016-01-01,RSA-2048=2030-12-31"));

    @Test
    void isDueSoManyDaysBeforeTheCertificateEnds() {
        StampFacts last = new StampFacts(Instant.parse("2028-07-01T00:00:00Z"), "SHA-256", "EC-256");
        assertThat(rule.isDue(last, Instant.parse("2028-01-02T23:59:59Z"))).isFalse();
        assertThat(rule.isDue(last, Instant.parse("2028-01-03T00:00:00Z"))).isTrue();
    }

    @Test
    void isDueBeforeTheKeyWeakensThoughTheCertificateLastsLonger() {
        StampFacts last = new StampFacts(Instant.parse("2035-01-01T00:00:00Z"), "SHA-256", "RSA-2048");
        assertThat(rule.isDue(last, Instant.parse("2030-07-01T00:00:00Z"))).isFalse();
        assertThat(rule.isDue(last, Instant.parse("2030-07-06T00:00:00Z"))).isTrue();
    }

    @Test
    void isDueAtOnceForADigestThatIsWeakAlready() {
        StampFacts last = new StampFacts(Instant.parse("2035-01-01T00:00:00Z"), "SHA-1", "EC-256");
        assertThat(rule.isDue(last, Instant.parse("2026-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void readsTheUsualListAndRefusesAnUnreadableOne() {
        assertThat(new AlgorithmEnds(AlgorithmEnds.USUAL).of("SHA-256")).isEmpty();
        assertThatThrownBy(() -> new AlgorithmEnds("SHA-256")).hasMessageContaining("zvit.archive.algorithm-ends");
        assertThatThrownBy(() -> new AlgorithmEnds("SHA-256=soon")).isInstanceOf(IllegalStateException.class);
    }
}
