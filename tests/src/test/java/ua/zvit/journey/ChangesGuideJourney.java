package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.api.WordFile;
import ua.zvit.journey.pages.ChangesPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/** Takes the picture of a file that comes back with changes, for the guides to import and to the administrator. */
class ChangesGuideJourney {
    private static final String TITLE = "Програма партнерства громади";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void guideTellsTheWayAsItIs() throws IOException {
        long report =
                Long.parseLong(OwnReport.started(GuidePictures.title(TITLE)).replaceAll(".*/", ""));
        Person drafter = Person.signedIn(BROWSER.newPerson(1120, 900), "drafter-international");
        drafter.page().navigate("bring-back.xhtml?report=" + report);
        ChangesPage changes = drafter.changes();
        byte[] part = Files.readAllBytes(drafter.page()
                .waitForDownload(() -> changes.part("міжнародного").first().click())
                .path());
        byte[] worked = WordFile.changed(part, "Ще й ", "Улітку відбулася ");
        changes.bring("Наш розділ.docx", WordFile.changed(worked, "Зустрічі з партнерами", "Зустрічі з друзями"));
        assertThat(changes.measure("Зустрічі з партнерами").locator("ins").first())
                .hasText("Улітку");
        GuidePictures.take(changes.page(), "changes");
        changes.take();
        assertThat(drafter.notices()).containsText("Взято 1 зміну");
    }
}
