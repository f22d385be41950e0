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
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** An event is created from the text of a measure, cited in another one by its own words, changed, and the text renewed. */
class EventsJourney {
    /** What a few words to search for need, in pixels. */
    private static final double NARROWEST = 150;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String title = GuidePictures.title("Форум міст-партнерів");

    @Test
    void anEventIsToldOnceAndCitedTwice() {
        String path = OwnReport.started(GuidePictures.title("Програма міжнародної співпраці"));
        long report = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-international");
        createFromText(drafter, report);
        Person other = Person.signedIn(BROWSER.newPerson(), "drafter-education");
        citeInAnotherMeasure(other, report);
        change(drafter);
        renew(other, report);
        looksOfTheRegister(drafter.page());
    }

    private void createFromText(Person drafter, long report) {
        EntryPage entry = drafter.entry(report, "1.2");
        Page page = drafter.page();
        entry.type(" 16–18 червня 2025 року у Любліні відбувся форум «" + title + "».")
                .saved();
        Locator panel = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Події"));
        panel.getByText("Схоже на події в тексті").click();
        panel.getByText("Створити подію з тексту").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Назва")).hasValue(title);
        assertThat(dialog.getByLabel("Перший день")).hasValue("2025-06-16");
        assertThat(dialog.getByLabel("Місто")).hasValue("Люблін");
        dialog.getByLabel("Учасники").fill("сорок");
        dialog.getByText("Записати й послатися").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("цілим числом");
        dialog.getByLabel("Учасники").fill("40");
        Accessibility.assertNoSeriousFindings(page);
        GuidePictures.take(page, "events-create");
        dialog.getByText("Записати й послатися").click();
        assertThat(entry.text().locator("cite")).containsText(title);
        assertThat(panel).containsText("16–18 червня 2025");
        entry.saved();
    }

    private void citeInAnotherMeasure(Person other, long report) {
        EntryPage entry = other.entry(report, "1.10");
        Page page = other.page();
        entry.type("Учні побували на форумі ");
        page.getByRole(AriaRole.TOOLBAR).getByText("Подія").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Знайти в реєстрі").fill(title);
        dialog.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .getByText("Послатися")
                .click();
        assertThat(entry.text().locator("cite")).hasText("«" + title + "» (16–18 червня 2025 року, Люблін, Польща)");
        entry.typeOn(" і привезли план обмінів.").saved();
        assertThat(entry.text().locator("cite")).not().containsText("план обмінів");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Події")))
                .containsText("пише також захід 1.2");
    }

    private void change(Person drafter) {
        Page page = drafter.page();
        page.navigate("events.xhtml?q=" + title);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page.getByText("Змінити", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Перший день").fill("2025-06-19");
        save(page);
        assertThat(drafter.notices()).containsText("раніше за перший день");
        page.getByLabel("Перший день").fill("2025-06-17");
        save(page);
        assertThat(drafter.notices()).containsText("збережено");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("подію змінено пізніше");
        Accessibility.assertNoSeriousFindings(page);
        page.getByText("Вилучити подію").click();
        page.getByText("Вилучити з реєстру").click();
        assertThat(drafter.notices()).containsText("посилається у звіті");
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Зберегти").setExact(true))
                .click();
    }

    private void renew(Person other, long report) {
        EntryPage entry = other.entry(report, "1.10");
        Page page = other.page();
        assertThat(page.getByText("Подію, на яку посилається цей текст, змінено."))
                .isVisible();
        Locator panel = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Події"));
        assertThat(panel).containsText("було «16–18 червня 2025 року», стало «17–18 червня 2025 року»");
        GuidePictures.take(page, "events-changed");
        panel.getByText("Оновити текст").click();
        assertThat(entry.text().locator("cite")).containsText("(17–18 червня 2025 року, Люблін, Польща)");
        entry.saved();
        assertThat(panel).not().containsText("Подію змінено");
    }

    private static void looksOfTheRegister(Page page) {
        for (String way : new String[] {"list", "calendar", "timeline", "map", "figures"}) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 800);
                page.navigate("events.xhtml?view=" + way + (width == 360 ? "&lang=en" : "&lang=uk"));
                Accessibility.assertNoSeriousFindings(page);
                Sideways.assertNothingScrolls(page);
                assertThat(page.locator("#q").boundingBox().width).isGreaterThan(NARROWEST);
                GuidePictures.takeWhole(page, "events-" + way + "-" + width);
            }
        }
    }
}
