package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OtherFile;
import ua.zvit.journey.pages.DraftPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/** Takes the picture of the guide to imports; the draft is thrown away, so its title may be plain. */
class ImportGuideJourney {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 1400;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void guideTellsTheWayAsItIs() {
        Person admin = Person.signedIn(BROWSER.newPerson(WIDTH, HEIGHT), "admin");
        DraftPage draft = admin.importing()
                .bring(
                        "Звіт за 2025 рік.docx",
                        OtherFile.report("Відкрита громада", "36,5").as("docx"));
        assertThat(draft.questions()).hasCount(1);
        GuidePictures.take(draft.page(), "import-draft");
        draft.press("Відкинути чернетку");
        draft.agree("Відкинути чернетку");
        assertThat(admin.notices()).containsText("Чернетку відкинуто");
    }
}
