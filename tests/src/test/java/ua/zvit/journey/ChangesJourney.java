package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.api.WordFile;
import ua.zvit.journey.pages.ChangesPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** A report worked on in Word and brought back, on a desk and on a telephone. */
class ChangesJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aDrafterTakesTheChangesOfTheOwnMeasures(int width) throws IOException {
        long report = started();
        Person drafter = Person.signedIn(BROWSER.newPerson(width, 800), "drafter-international");
        drafter.report(report);
        drafter.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Працювати у файлі"))
                .click();
        drafter.page().waitForURL("**/bring-back.xhtml?report=*");
        ChangesPage changes = drafter.changes();
        assertPage(changes.page());
        Download file = changes.page()
                .waitForDownload(() -> changes.part("міжнародного").first().click());
        byte[] taken = Files.readAllBytes(file.path());
        byte[] worked = WordFile.changed(
                WordFile.changed(taken, "Ще й ", "Нарешті "), "Зустрічі з партнерами", "Зустрічі з друзями");
        changes.bring("Мій розділ.docx", worked);
        assertPage(changes.page());
        assertThat(changes.box("Зустрічі з партнерами")).isChecked();
        assertThat(changes.measure("Зустрічі з партнерами").locator("del")).hasText("Ще й");
        assertThat(changes.measure("Зустрічі з партнерами").locator("ins")).hasText("Нарешті");
        assertThat(changes.left()).hasCount(1);
        assertThat(changes.left()).containsText("Зустрічі з друзями");

        changes.take();
        assertThat(drafter.notices()).containsText("Взято 1 зміну");
        assertThat(changes.page().getByText("змін немає")).isVisible();
        changes.close();
        assertThat(drafter.notices()).containsText("Файл закрито");
        drafter.entry(report, "1.2");
        assertThat(drafter.page().getByText("Нарешті третя").first()).isVisible();
    }

    @Test
    void aConflictIsNotTickedAndRefusalsAreTold() {
        long report = started();
        String path = "/v1/reports/" + report;
        byte[] file = Api.as("admin").get(path + "/export/xlsx").isOk().bytes();
        Api drafter = Api.as("drafter-international");
        String tag = drafter.get(path + "/entries/1.2").header("ETag");
        drafter.put(path + "/entries/1.2", "{\"narrative\":\"<p>Зовсім інше.</p>\",\"actual\":\"4.5\"}", tag)
                .isOk();
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        admin.page().navigate("bring-back.xhtml?report=" + report);
        ChangesPage changes = admin.changes().bring("Звіт.xlsx", WordFile.changed(file, "Ще й ", "Нарешті "));
        assertThat(changes.box("Зустрічі з партнерами")).not().isChecked();
        assertThat(changes.measure("Зустрічі з партнерами")).containsText("Змінено і у файлі, і в системі");
        assertThat(changes.measure("Зустрічі з партнерами")).containsText("Зовсім інше.");
        assertPage(changes.page());
        changes.take();
        assertThat(admin.notices()).containsText("Позначте хоча б одну зміну");
        changes.box("Зустрічі з партнерами").check();
        changes.take();
        assertThat(admin.notices()).containsText("Взято 1 зміну");

        admin.page().navigate("bring-back.xhtml?report=" + started());
        admin.page()
                .getByLabel("Файл зі змінами")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "Чужий.xlsx", "application/octet-stream", file));
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Показати зміни"))
                .click();
        assertThat(admin.notices()).containsText("завантажено з іншого звіту");
    }

    private static long started() {
        String path = OwnReport.started();
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void assertPage(Page page) {
        Sideways.assertNothingScrolls(page);
        Accessibility.assertNoSeriousFindings(page);
    }
}
