package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** The administrator looks after a campaign: the board, a reminder, another due date, the calendar; the drafter is told. */
class NoticesJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void theAdministratorRemindsAndTheDrafterIsTold() throws IOException {
        String title = OwnReport.title();
        OwnReport.started(title);
        Page admin = person("admin");
        admin.navigate("board.xhtml?q=" + title.substring(title.indexOf(' ') + 1));
        Accessibility.assertNoSeriousFindings(admin);
        Locator row = admin.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row).hasCount(1);
        button(row, "Нагадати міжнародний").click();
        assertThat(admin.getByText("Нагадування надіслано.")).isVisible();
        button(row, "Нагадати міжнародний").click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("сьогодні вже нагадували");

        putOff(admin, row);

        Download table = admin.waitForDownload(
                () -> admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Таблиця (CSV)"))
                        .click());
        assertThat(Files.readString(table.path())).contains(title);

        Page drafter = person("drafter-international");
        Locator bell = drafter.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Сповіщення"));
        assertThat(bell).containsText(":");
        bell.click();
        Accessibility.assertNoSeriousFindings(drafter);
        Locator told = drafter.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText("Адміністратор нагадує"));
        told.getByRole(AriaRole.LINK).click();
        drafter.waitForURL("**/report.xhtml?id=*");
    }

    private static void putOff(Page admin, Locator row) {
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Перенести строк"))
                .first()
                .click();
        admin.getByLabel("Новий останній день").fill(Today.date().plusDays(90).toString());
        admin.getByLabel("Причина").fill("Хвороба виконавця");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Перенести"))
                .click();
        assertThat(admin.getByText("Строк перенесено на")).isVisible();
    }

    @Test
    void theAdministratorNamesADayOff() {
        Page admin = person("admin");
        admin.navigate("work-calendar.xhtml");
        Accessibility.assertNoSeriousFindings(admin);
        LocalDate day = Today.date().plusYears(20);
        admin.getByLabel("День", new Page.GetByLabelOptions().setExact(true)).fill(day.toString());
        admin.getByLabel("Чому").fill("День міста");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Записати день"))
                .click();
        assertThat(admin.locator("#notices")).containsText("Записано:");
        Locator said = admin.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("День міста"));
        button(said, "").click();
        assertThat(admin.locator("#notices")).containsText("Вилучено:");
        assertThat(said).hasCount(0);
    }

    @Test
    void aPersonChoosesHowToBeTold() {
        Page drafter = person("drafter-promotion");
        drafter.navigate("notices.xhtml");
        drafter.getByLabel("Звіт затверджено").selectOption("NONE");
        drafter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Зберегти"))
                .click();
        assertThat(drafter.getByText("Збережено.")).isVisible();
        assertThat(drafter.getByLabel("Звіт затверджено").inputValue()).isEqualTo("NONE");
    }

    @Test
    void dueDatesAreReadByACalendarUntilTheAddressEnds() {
        OwnReport.started();
        Page drafter = person("drafter-education");
        drafter.navigate("notices.xhtml");
        drafter.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Створити адресу|Нова адреса")))
                .click();
        assertThat(drafter.getByText("Адресу створено")).isVisible();
        String address = drafter.getByLabel("Таємна адреса").inputValue();
        String path = address.substring(address.indexOf("/v1/public/"));

        Answer calendar = Api.anonymous().get(path).isOk();
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(new String(calendar.bytes(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:");

        drafter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Скасувати адресу"))
                .click();
        assertThat(drafter.getByText("Адресу скасовано")).isVisible();
        Api.anonymous().get(path).isProblem(404, "NOTICE-UNKNOWN");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page person(String user) {
        return Person.signedIn(BROWSER.newPerson(1280, 900), user).page();
    }
}
