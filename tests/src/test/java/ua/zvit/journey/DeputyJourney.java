package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** A drafter who goes on a vacation gives the department's work to a colleague, and takes it back. */
class DeputyJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aColleagueStandsInDuringAVacation() {
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-education");
        Page page = drafter.page();
        page.navigate("index.xhtml");
        page.getByText("Передайте роботу колезі").click();
        page.getByLabel("Хто заступатиме").fill("nobody-at-all");
        page.getByLabel("Останній день").fill(Today.date().plusDays(10).toString());
        handOver(page);
        assertThat(drafter.notices()).containsText("nobody-at-all");
        assertThat(page.getByLabel("Хто заступатиме")).hasValue("nobody-at-all");
        page.getByLabel("Хто заступатиме").fill("drafter-promotion");
        page.getByLabel("Причина").fill("відпустка");
        handOver(page);
        assertThat(drafter.notices()).containsText("заступає");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("відпустка"));
        assertThat(row).containsText("Діє");
        Accessibility.assertNoSeriousFindings(page);
        row.getByText("Повернути зараз").click();
        assertThat(drafter.notices()).containsText("більше не заступає");
        assertThat(row).hasCount(0);
    }

    private static void handOver(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Передати").setExact(true))
                .click();
    }
}
