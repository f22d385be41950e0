package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.rig.Rig;

/** The operator sees how the installation is doing; people of a council don't. */
class SystemJourney {
    private static final int HEIGHT = 1000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void theOperatorReadsHowItIsDoing() throws Exception {
        for (int width : new int[] {1280, 360}) {
            Page page = Person.signedIn(BROWSER.newPerson(width, HEIGHT), "operator")
                    .page();
            page.navigate(Rig.base() + "/system.xhtml");
            assertThat(heading(page)).hasText("Стан системи");
            Locator lines = page.locator("ul.found").first().locator("li");
            assertThat(lines.filter(new Locator.FilterOptions().setHasText("База даних")))
                    .containsText("PostgreSQL");
            assertThat(lines.filter(new Locator.FilterOptions().setHasText("Вхід (Keycloak)")))
                    .containsText("Відповідає");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Стан системи"))
                            .first())
                    .hasAttribute("aria-current", "page");
            Accessibility.assertNoSeriousFindings(page);
            Path pictures = Files.createDirectories(Path.of("target", "pictures"));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures.resolve("system-" + width + ".png")));
        }
    }

    @Test
    void peopleOfACouncilAreRefused() {
        Page page = Person.signedIn(BROWSER.newPerson(), "admin").page();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Стан системи")))
                .hasCount(0);
        page.navigate(Rig.base() + "/system.xhtml");
        assertThat(heading(page)).not().hasText("Стан системи");
        assertThat(page.locator("ul.found")).hasCount(0);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
