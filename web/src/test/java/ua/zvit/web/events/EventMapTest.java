package ua.zvit.web.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.events.Gazetteer;
import ua.zvit.web.events.EventMapView.Place;

class EventMapTest {
    private final Gazetteer gazetteer = new Gazetteer();

    private Place place(String town, String country, long events) {
        return new Place(town, events, 0, gazetteer.find(town, country).orElseThrow());
    }

    @Test
    void drawsEachPlaceWithItsNameWithinThePicture() {
        String svg = new EventMap(List.of(place("Київ", "UA", 9), place("Люблін", "PL", 1), place("Вроцлав", "PL", 2)))
                .draw("Мапа <подій>");
        assertThat(svg).contains("<title>Мапа &lt;подій", ">Київ 9<", ">Люблін<", ">Вроцлав 2<", "class=\"land\"");
        assertThat(svg.split("<circle ")).hasSize(4);
        assertThat(svg.length()).as("shores are cut at the edges").isLessThan(30_000);
    }

    @Test
    void drawsOnePlaceAndTheWholeGlobe() {
        assertThat(new EventMap(List.of(place("Київ", "UA", 1))).draw("Мапа")).contains(">Київ<");
        assertThat(new EventMap(List.of(place("Веллінгтон", "NZ", 1), place("Мехіко", "MX", 1))).draw("Мапа"))
                .contains(">Мехіко<")
                .doesNotContain("NaN");
    }
}
