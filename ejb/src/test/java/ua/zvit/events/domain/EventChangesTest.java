package ua.zvit.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.events.Gazetteer;
import ua.zvit.events.values.EventDifference;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventField;
import ua.zvit.events.values.RenewedPassage;

class EventChangesTest {
    private static final Gazetteer PLACES = new Gazetteer();
    private static final EventFacts FORUM = facts("Форум міст", 16, 18, "Люблін", 40);

    private static EventFacts facts(String title, int first, int last, String town, Integer participants) {
        return new EventFacts(
                title,
                LocalDate.of(2025, 6, first),
                LocalDate.of(2025, 6, last),
                town,
                "PL",
                participants,
                List.of(),
                "",
                List.of());
    }

    private static RenewedPassage renewed(EventFacts now, String passage) {
        return new EventChanges(FORUM, now, PLACES::ukrainian).renew(passage);
    }

    @Test
    void tellsEachFieldThatIsToldOtherwise() {
        assertThat(new EventChanges(FORUM, facts("Форум міст", 17, 19, "Жешув", 40), PLACES::ukrainian).differences())
                .containsExactly(
                        new EventDifference(EventField.DATES, "16–18 червня 2025 року", "17–19 червня 2025 року"),
                        new EventDifference(EventField.PLACE, "Люблін, Польща", "Жешув, Польща"));
    }

    @Test
    void exchangesWhatStandsInThePassageInTheFormInWhichItStands() {
        EventFacts now = facts("Форум міст", 17, 19, "Люблін", 45);
        assertThat(renewed(now, "16-18 червня 40 учасників з’їхалися на форум"))
                .isEqualTo(new RenewedPassage("17-19 червня 45 учасників з’їхалися на форум", List.of()));
        assertThat(renewed(now, "форум (16–18 червня 2025 р.), 40 осіб").text())
                .isEqualTo("форум (17–19 червня 2025 р.), 45 осіб");
    }

    @Test
    void leavesToThePersonWhatIsWordedOtherwise() {
        assertThat(renewed(facts("Форум міст", 17, 17, "Жешув", 40), "У середині червня в Любліні відбувся форум"))
                .isEqualTo(new RenewedPassage(
                        "У середині червня в Любліні відбувся форум", List.of(EventField.DATES, EventField.PLACE)));
    }

    @Test
    void takesNoPartOfAnotherNumberForItsOwn() {
        assertThat(renewed(facts("Форум міст", 16, 18, "Люблін", 5), "приїхали 140 гостей"))
                .isEqualTo(new RenewedPassage("приїхали 140 гостей", List.of(EventField.PARTICIPANTS)));
    }

    @Test
    void renewsWhatItHasPhrasedItself() {
        EventFacts now = facts("Форум громад", 30, 30, "Жешув", 40);
        String phrase = EventChanges.phrase(FORUM, PLACES::ukrainian);
        assertThat(phrase).isEqualTo("«Форум міст» (16–18 червня 2025 року, Люблін, Польща)");
        assertThat(renewed(now, phrase))
                .isEqualTo(new RenewedPassage(EventChanges.phrase(now, PLACES::ukrainian), List.of()));
    }
}
