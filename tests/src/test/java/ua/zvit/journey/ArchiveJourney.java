package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.archive.exchange.PackageZip;
import ua.zvit.journey.pages.CarePage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;
import ua.zvit.server.CraftedPackage;

/** The archive in the browser: a package is taken in, looked at, given out, and disposed of by an act. */
class ArchiveJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final String programme = "Програма " + UUID.randomUUID();
    private final String code = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void packageGoesItsWayFromImportToDisposal() throws Exception {
        Person keeper = person("neighbour", 1280);
        takeIn(keeper);
        assertThat(keeper.notices()).containsText("Пакет прийнято до архіву");
        Page page = keeper.page();
        assertThat(heading(page)).containsText(programme);
        assertThat(page.getByText("Прийнято з архіву: Інша рада")).isVisible();
        Download export = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Експортувати пакет"))
                        .click());
        assertThat(export.suggestedFilename()).matches("Архівний пакет 2014\\.\\d+ .+ 2014\\.zip");
        assertThat(PackageZip.read(Files.readAllBytes(export.path()))).hasSize(5);

        CarePage care = keeper.archiveCare();
        care.choose(programme);
        care.dispose("12-а", "2026-01-15", "Голова експертної комісії Ірина ЛАД");
        assertThat(keeper.notices()).containsText("Акт № 12-а зафіксовано");
        keeper.archive().find(programme, "2014");
        assertThat(page.getByText("Знищено")).isVisible();
    }

    @Test
    void verificationTellsThatAllIsIntact() {
        Person keeper = person("neighbour", 1280);
        keeper.archiveCare().verify();
        assertThat(keeper.notices()).containsText("відхилень: 0");
        assertThat(keeper.page().getByText("Архів цілий")).isVisible();
    }

    @Test
    void refusalsNameWhatIsWrong() throws Exception {
        Person keeper = person("neighbour", 1280);
        keeper.archiveCare().take(new byte[] {1, 2, 3});
        assertThat(keeper.notices()).containsText("це не архів ZIP");
        takeIn(keeper);
        keeper.archiveCare().take(zip());
        assertThat(keeper.notices()).containsText("Пакет прийнято");
    }

    @Test
    void onlyWhoKeepsTheArchiveMayOpenItsCare() {
        Page drafter = person("drafter-education", 1280).page();
        drafter.navigate("archive-care.xhtml");
        assertThat(heading(drafter)).hasText("Сюди вам не можна");
        Page auditor = person("auditor", 1280).page();
        auditor.navigate("archive-care.xhtml");
        assertThat(heading(auditor)).hasText("Ведення архіву");
        assertThat(auditor.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pagesAreAccessibleAndFitAnyScreen(ColorScheme scheme) throws Exception {
        Person keeper = person("neighbour", 1280);
        takeIn(keeper);
        Page page = keeper.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String address : List.of(page.url().replaceAll(".*/zvit/", ""), "archive-care.xhtml")) {
            for (int width : List.of(360, 1280, 1920)) {
                page.setViewportSize(width, 800);
                page.navigate(address);
                Accessibility.assertNoSeriousFindings(page);
                Sideways.assertNothingScrolls(page);
            }
        }
    }

    private void takeIn(Person keeper) throws IOException {
        keeper.archiveCare().addItem(code, "Річні звіти", "5");
        assertThat(keeper.notices()).containsText("збережено");
        keeper.archiveCare().take(CraftedPackage.of(programme, LocalDate.of(2015, 3, 1), code, 5));
    }

    private static byte[] zip() throws IOException {
        return CraftedPackage.of(LocalDate.of(2020, 3, 1), "01-01", null);
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Person person(String user, int width) {
        return Person.signedIn(BROWSER.newPerson(width, 800), user);
    }
}
