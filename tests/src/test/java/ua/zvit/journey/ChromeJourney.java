package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;

/** What holds on every page: reachable by all, on any screen, in both languages, and by its own address. */
class ChromeJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static List<String> pages(long report) {
        return List.of(
                "index.xhtml",
                "reports.xhtml",
                "report.xhtml?id=" + report,
                "entry.xhtml?report=" + report + "&measure=1.2",
                "archive.xhtml",
                "import.xhtml",
                "nothing.xhtml");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1920})
    void nothingScrollsSideways(int width) {
        Page page = person("drafter-international", width).page();
        for (String address : pages(newReport())) {
            page.navigate(address);
            Sideways.assertNothingScrolls(page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsAccessibleInLightAndDark(ColorScheme scheme) {
        Page page = person("drafter-international", 1280).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String address : pages(newReport())) {
            page.navigate(address);
            Accessibility.assertNoSeriousFindings(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasCount(1);
        }
    }

    @Test
    void appointmentsAreAccessibleAndCanBePutRight() {
        Page page = person("admin", 1280).page();
        page.navigate("appointments.xhtml");
        Accessibility.assertNoSeriousFindings(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Змінити Марія ЗАГРАЙ"))
                .click();
        Accessibility.assertNoSeriousFindings(page);
        page.getByLabel("Обліковий запис").fill("nobody-at-all");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Зберегти виправлення"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Облікового запису «nobody-at-all» у вашій раді немає");
        page.getByLabel("Обліковий запис").fill("acting-head");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Зберегти виправлення"))
                .click();
        assertThat(page.getByText("Призначення виправлено")).isVisible();
    }

    @Test
    void narrowScreenShowsOnePartAtATime() {
        Person drafter = person("drafter-international", 360);
        drafter.entry(newReport(), "1.2");
        Page page = drafter.page();
        assertThat(page.getByLabel("Факт", new Page.GetByLabelOptions().setExact(true)))
                .isHidden();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Гроші й зауваження"))
                .click();
        assertThat(page.getByLabel("Факт", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void languageIsSwitchedAndKept() {
        Page page = person("council", 1280).page();
        assertThat(page.locator("html")).hasAttribute("lang", "uk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archive"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Archive");
    }

    @Test
    void wantedPageOpensAfterSigningIn() {
        String address = "report.xhtml?id=" + newReport();
        Page page = BROWSER.newPerson();
        page.navigate(address);
        new LoginPage(page).signIn("auditor");
        assertThat(page.getByLabel("Де зараз звіт")).isVisible();
        assertThat(page.url()).endsWith(address);
    }

    @Test
    void doorsThatAreNotOneOwnAreToldKindly() {
        Page page = person("drafter-education", 1280).page();
        page.navigate("entry.xhtml?report=" + newReport() + "&measure=1.2");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Сюди вам не можна");
        page.navigate("appointments.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Сюди вам не можна");
        page.navigate("report.xhtml?id=999999999");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Такої сторінки немає");
    }

    private static long newReport() {
        return Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
    }

    private static Person person(String user, int width) {
        return Person.signedIn(BROWSER.newPerson(width, 800), user);
    }
}
