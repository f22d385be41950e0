package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.ImportPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** Bringing in a file: all or nothing, and every fault with its place. */
class ImportJourney {
    private static final Path SEED = Path.of("..", "..", "shared", "seed", "report-2025.json");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void everyFaultIsToldWithItsMeasureAndField() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String programme = OwnReport.title();
        ImportPage page = admin.importing();
        page.load(OwnReport.file(programme)
                .replace("\"plan\": 5.0", "\"plan\": \"багато\"")
                .replace("\"executor\": \"education\"", "\"executor\": \"space\"")
                .replace("Шкільні обміни", ""));
        assertThat(page.alert()).containsText("Файл не імпортовано");
        assertThat(page.fault("розділ II, 1-й захід (2.1) «Буклети»", "plan")).hasCount(1);
        Accessibility.assertNoSeriousFindings(admin.page());
        admin.page().navigate("reports.xhtml");
        assertThat(admin.page().getByText(programme)).hasCount(0);
    }

    @Test
    void brokenFileIsRefusedWithLineAndColumn() {
        ImportPage page = Person.signedIn(BROWSER.newPerson(), "admin").importing();
        page.load("{\n \"year\": 2025,,\n}");
        assertThat(page.alert()).containsText("рядку 2");
    }

    @Test
    void sameProgrammeAndYearAreRefused() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String file = OwnReport.file(OwnReport.title());
        admin.importing().load(file);
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        admin.importing().load(file);
        assertThat(admin.notices()).containsText("уже є");
    }

    @Test
    void realReportIsTakenIn() throws Exception {
        assumeThat(SEED).as("the shared folder with the real report").exists();
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String title = OwnReport.title();
        String file = Files.readString(SEED);
        admin.importing().load(file.replaceFirst("(\"title\": \")[^\"]+", "$1" + title));
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        assertThat(admin.page().getByText("18 заходів · план 985,0 тис. грн · факт 398,8 тис. грн"))
                .isVisible();
    }
}
