package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** A drafter looks up what an entry said, takes it back, and answers what was promised a year ago; the head sees what is open. */
class VersionsJourney {
    private static final String PROMISED = "На 2025 рік заплановано ще 200 буклетів.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aDrafterComparesTakesBackAndAnswersPromises() {
        String title = OwnReport.title();
        String before = OwnReport.file(title)
                .replace("\"year\": 2025", "\"year\": 2024")
                .replace("<p>Надруковано 300 буклетів.</p>", "<p>Надруковано 300 буклетів. " + PROMISED + "</p>");
        Api.as("admin").post("/v1/reports/import", before).isOk();
        long report = Long.parseLong(OwnReport.started(title).replaceAll(".*/", ""));
        Person writer = Person.signedIn(BROWSER.newPerson(), "drafter-promotion");
        writer.entry(report, "2.1").type(" Роздано всі.").saved();
        Page page = writer.page();
        assertThat(page.locator("aside")).containsText("1 торішня обіцянка без відповіді");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Відповісти на обіцянки"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Торік: 2.1");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Виконано").setExact(true))
                .click();
        assertThat(page.locator(".promise strong")).hasText("Виконано");
        Accessibility.assertNoSeriousFindings(page);
        Looks.take(page, "last-year");

        page.navigate("entry.xhtml?report=" + report + "&measure=2.1");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Версії").setExact(true))
                .click();
        assertThat(page.locator(".versions li")).hasCount(2);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Порівняти з нинішнім № 1"))
                .click();
        assertThat(page.locator(".told-words ins").first()).containsText("Роздано всі.");
        Accessibility.assertNoSeriousFindings(page);
        Looks.take(page, "versions");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Повернути версію 1"))
                .click();
        assertThat(page.locator(".ql-editor")).hasText("Надруковано 300 буклетів.");
        assertThat(page.locator("#notices")).containsText("Версію 1 повернуто");
    }

    @Test
    void theHeadSeesPromisesWithoutAnAnswerAndFindsTheVersions() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        Person head = Person.signedIn(BROWSER.newPerson(), "acting-head");
        Page page = head.desk().review(submitted.programme()).page();
        String address =
                page.locator("a[href*='versions.xhtml'][href$='measure=2.1']").getAttribute("href");
        page.navigate(address.replaceAll(".*/", ""));
        assertThat(page.locator(".versions li").first()).containsText("Подано");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Повернути версію")))
                .hasCount(0);
    }
}
