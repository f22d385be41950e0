package ua.zvit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How many statements a step sends to the database, whatever the machine does besides: a bound that nobody crosses without
 * noticing. Measured over the API on a report of eighteen measures, the second time, so that nothing is read for the first
 * time ever.
 */
class StatementsIT {
    private static final Map<String, Integer> MOST =
            Map.of("submit", 40, "accept", 40, "sign by the head", 28, "adopt", 35, "sign by the secretary", 40);

    @Test
    void staysBelowItsBoundInEveryStep() throws Exception {
        lead(Observer.NOBODY);
        Map<String, Integer> sent;
        try (StatementCounts counts = new StatementCounts()) {
            lead(counts);
            sent = new TreeMap<>(counts.counts());
        }
        System.getLogger(StatementsIT.class.getName()).log(System.Logger.Level.INFO, "Statements: {0}", sent);
        assertThat(sent.keySet()).isEqualTo(new TreeMap<>(MOST).keySet());
        assertThat(sent)
                .allSatisfy(
                        (step, count) -> assertThat(count).as(step).isPositive().isLessThanOrEqualTo(MOST.get(step)));
    }

    private static void lead(Observer observer) throws Exception {
        int report = ApiJourney.started(Draft.file());
        for (String department : Draft.DEPARTMENTS) {
            ApiJourney.complete(observer, "submit", "drafter-" + department, report, ApiJourney.SUBMIT);
        }
        ApiJourney.complete(observer, "accept", "acting-head", report, ApiJourney.ACCEPT);
        ApiJourney.complete(observer, "sign by the head", "acting-head", report, ApiJourney.SIGN);
        ApiJourney.complete(observer, "adopt", "council", report, ApiJourney.ADOPT);
        ApiJourney.complete(observer, "sign by the secretary", "council", report, ApiJourney.SIGN);
    }
}
