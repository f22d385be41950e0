package ua.zvit.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.events.values.EventFacts;
import ua.zvit.shared.Fault;

class EventRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    private static EventFacts facts(
            String title, LocalDate begins, LocalDate ends, String country, Integer number, String link) {
        return new EventFacts(title, begins, ends, "", country, number, List.of(), "", List.of(link));
    }

    private static List<String> faults(EventFacts facts) {
        return EventRules.faults(facts).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void takesAnEventOfOneDayWithoutTown() {
        EventFacts one = facts(" Форум\nміст ", DAY, null, "ua", 0, "https://rada.example/1");
        assertThat(one.title()).isEqualTo("Форум міст");
        assertThat(one.ends()).isEqualTo(DAY);
        assertThat(faults(one)).isEmpty();
    }

    @Test
    void isTheSameWhicheverWayItsLinesEnd() {
        assertThat(story("Один\r\nдва\rтри\r\n")).isEqualTo(story("Один\nдва\nтри"));
    }

    private static EventFacts story(String story) {
        return new EventFacts("Форум", DAY, null, "", "UA", null, List.of(), story, List.of());
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults(facts("", null, null, "", -1, "rada.example")))
                .containsExactly(
                        "title missing",
                        "begins missing",
                        "country missing",
                        "participants participants-number",
                        "links link-address");
        assertThat(EventRules.faults(facts("Форум", DAY, DAY.minusDays(1), "XX", null, "javascript:alert(1)")))
                .extracting(Fault::code)
                .containsExactly("event-ends-before", "country-unknown", "link-address");
    }

    @Test
    void knowsLikelyTellingsOfOneEventAndKeepsOthersApart() {
        EventLikeness told = new EventLikeness(facts("Форум міст-партнерів", DAY, null, "PL", 1, ""), "у Любліні");
        EventFacts same = new EventFacts(
                "Щорічний форум міст-партнерів", DAY.plusDays(1), null, "Люблін", "PL", 1, List.of(), "", List.of());
        EventFacts later =
                new EventFacts("Форум міст-партнерів", DAY.plusDays(30), null, "", "PL", 1, List.of(), "", List.of());
        EventFacts other = new EventFacts("Виставка картин", DAY, null, "Київ", "UA", 1, List.of(), "", List.of());
        assertThat(told.with(same)).isGreaterThan(0.5);
        assertThat(told.with(later)).isZero();
        assertThat(told.with(other)).isZero();
    }
}
