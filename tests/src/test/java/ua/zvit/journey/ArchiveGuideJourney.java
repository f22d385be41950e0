package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.journey.pages.CarePage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;
import ua.zvit.server.CraftedPackage;

/**
 * Walks the way that the guide of the archive tells and takes its pictures; see {@link GuidePictures} for where they go.
 */
class ArchiveGuideJourney {
    private static final String TITLE = "Програма підтримки бібліотек громади на 2012–2014 роки";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = GuidePictures.title(TITLE);
    private final String code = GuidePictures.code("02-07");

    @Test
    void guideTellsTheArchiveAsItIs() throws Exception {
        Person keeper = Person.signedIn(BROWSER.newPerson(1120, 720), "neighbour");
        keeper.archiveCare().addItem(code, "Річні звіти про виконання програм, що втратили чинність", "5");
        assertThat(keeper.notices()).containsText("збережено");
        keeper.archiveCare().take(CraftedPackage.of(programme, LocalDate.of(2015, 3, 1), code, 5));
        assertThat(keeper.notices()).containsText("Пакет прийнято до архіву");
        GuidePictures.take(keeper.page(), "archive-package");
        CarePage care = keeper.archiveCare();
        care.verify();
        assertThat(keeper.notices()).containsText("відхилень: 0");
        GuidePictures.take(keeper.page(), "archive-care");
        care.choose(programme);
        GuidePictures.take(keeper.page(), "archive-disposal");
        care.dispose("12", "2026-01-15", "Голова експертної комісії Ірина ЛАД");
        assertThat(keeper.notices()).containsText("Акт № 12 зафіксовано");
    }
}
