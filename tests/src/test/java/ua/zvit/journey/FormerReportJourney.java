package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.journey.pages.FormerPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.server.CraftedPackage;

/** A report of before Zvit goes into the archive as a copy, is shown as one, and is withdrawn; on a phone as on a desk. */
class FormerReportJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = "Програма " + UUID.randomUUID();

    @Test
    void formerReportBecomesACopyAndIsWithdrawn() throws Exception {
        Person keeper = Person.signedIn(BROWSER.newPerson(1280, 800), "neighbour");
        Page page = keeper.page();
        requireFit(page, "former.xhtml");
        FormerPage former = FormerPage.open(page)
                .bring(new FilePayload("Звіт 2019.pdf", "application/pdf", CraftedPackage.pdf(programme)));
        requireFit(page, page.url().replaceAll(".*/zvit/", ""));
        former.fill(programme, "2019", null, null).seal();
        assertThat(keeper.notices()).containsText("підтвердьте те, про що запитуємо");
        former.confirm("Номер або дата рішення невідомі").seal();
        assertThat(keeper.notices()).containsText("внесено до архіву");
        assertThat(page.getByText("Це копія попереднього звіту")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Звіт 2019.pdf");
        String address = page.url().replaceAll(".*/zvit/", "");
        requireFit(page, address);

        keeper.archive().find(programme, "2019");
        assertThat(page.getByText("копія попереднього звіту")).isVisible();
        page.navigate(address);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Як це бачать усі"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("копія попереднього звіту, внесена");

        page.navigate(address);
        former.withdraw("Скан іншого року");
        assertThat(keeper.notices()).containsText("відкликано записом");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Скан іншого року");
        keeper.archiveCare().verify();
        assertThat(keeper.notices()).containsText("відхилень: 0");
    }

    @Test
    void onlyTheAdministratorPutsIn() {
        Page drafter = Person.signedIn(BROWSER.newPerson(1280, 800), "drafter-education")
                .page();
        drafter.navigate("former.xhtml");
        assertThat(drafter.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Сюди вам не можна");
    }

    private static void requireFit(Page page, String address) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            page.navigate(address);
            Accessibility.assertNoSeriousFindings(page);
            Sideways.assertNothingScrolls(page);
        }
    }
}
