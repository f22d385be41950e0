package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;

/** The whole drafting without a mouse. */
class KeyboardJourney {
    private static final int PATIENCE = 60;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aMeasureIsWrittenAndSubmittedByKeysAlone() {
        long report = Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        Page page = drafter.page();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("До змісту сторінки")))
                .isFocused();
        page.keyboard().press("Enter");
        tabTo(page, entry.text());
        page.keyboard().type("Написано без миші.");
        tabTo(page, entry.actual());
        page.keyboard().type("20,5");
        page.keyboard().press("Control+s");
        entry.saved();
        page.keyboard().press("Control+s");
        assertThat(entry.state()).containsText("уже збережено");
        tabTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Подати розділ")));
        page.keyboard().press("Enter");
        Locator confirm = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Подати розділ"));
        tabTo(page, confirm);
        page.keyboard().press("Enter");
        assertThat(drafter.notices()).containsText("Подано 1 захід");
    }

    @Test
    void keysMoveBetweenMeasuresAndTellThemselves() {
        long report = Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
        Person auditor = Person.signedIn(BROWSER.newPerson(), "auditor");
        auditor.entry(report, "1.2");
        Page page = auditor.page();
        page.keyboard().press("Alt+ArrowDown");
        page.waitForURL("**measure=1.10");
        page.keyboard().press("Alt+ArrowUp");
        page.waitForURL("**measure=1.2");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("попередній або наступний захід");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        assertThat(wanted.textContent()).as("reached by Tab").isNull();
    }
}
