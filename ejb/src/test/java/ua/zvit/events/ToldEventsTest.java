package ua.zvit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.zvit.events.values.EventFacts;

class ToldEventsTest {
    private final ToldEvents told = new ToldEvents(null, new Gazetteer());

    @Test
    void readsTitleDaysAndTownOfAPassage() {
        EventFacts facts =
                told.read("16–18 червня у Любліні відбувся форум «Міста разом», участь у якому взяли 40 осіб.", 2025);
        assertThat(facts.title()).isEqualTo("Міста разом");
        assertThat(facts.begins()).isEqualTo(LocalDate.of(2025, 6, 16));
        assertThat(facts.ends()).isEqualTo(LocalDate.of(2025, 6, 18));
        assertThat(facts.town()).isEqualTo("Люблін");
        assertThat(facts.country()).isEqualTo("PL");
    }

    @Test
    void takesTheSentenceForATitleWhereNothingIsQuoted() {
        EventFacts facts = told.read("5 травня 2025 року делегація громади відвідала Вроцлав.", 2025);
        assertThat(facts.title()).isEqualTo("Делегація громади відвідала Вроцлав");
        assertThat(facts.town()).isEqualTo("Вроцлав");
    }
}
