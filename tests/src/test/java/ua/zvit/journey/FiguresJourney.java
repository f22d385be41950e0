package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.api.FiguresReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** Money by source and indicators are written beside the text: summed up at once, saved with it, never lost. */
class FiguresJourney {
    private static final String LOCAL = "Місцевий бюджет";
    private static final String OTHER = "Інші джерела";
    private static final String PEOPLE = "Кількість учасників";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private long report;

    @BeforeEach
    void startReport() {
        report = Long.parseLong(FiguresReport.started().replaceAll(".*/", ""));
    }

    @Test
    void sourcesAreSummedUpAndSavedWithTheIndicators() {
        EntryPage entry = drafter().entry(report, "1.1");
        entry.actual(LOCAL).fill("98,7");
        assertThat(entry.sum()).hasText("98,7");
        entry.actual(OTHER).fill("50");
        assertThat(entry.sum()).hasText("148,7");
        entry.actual(PEOPLE).fill("86");
        entry.reasonOf(PEOPLE).fill("Четверо захворіли");
        entry.saved();
        Page page = person("auditor").page();
        page.navigate("entry.xhtml?report=" + report + "&measure=1.1");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(LOCAL)))
                .containsText("98,7");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(PEOPLE)))
                .containsText("Четверо захворіли");
        EntryPage again = drafter().entry(report, "1.1");
        assertThat(again.actual(LOCAL)).hasValue("98,7");
        assertThat(again.actual(PEOPLE)).hasValue("86");
        assertThat(again.sum()).hasText("148,7");
    }

    @Test
    void figureThatIsNotClearKeepsTheRestAndSaysSo() {
        EntryPage entry = drafter().entry(report, "1.1");
        entry.actual(OTHER).fill("п’ятдесят");
        entry.actual(PEOPLE).fill("багато");
        entry.type(" Додано речення.").unsaved("Текст збережено, суму – ні");
        assertThat(entry.actual(OTHER)).hasAttribute("aria-invalid", "true");
        assertThat(entry.actual(PEOPLE)).hasAttribute("aria-invalid", "true");
        assertThat(entry.actual(LOCAL)).hasAttribute("aria-invalid", "false");
        entry.actual(OTHER).fill("50");
        entry.actual(PEOPLE).fill("86");
        entry.saved();
        assertThat(entry.actual(PEOPLE)).hasAttribute("aria-invalid", "false");
        assertThat(person("auditor").entry(report, "1.1").told()).containsText("Додано речення.");
    }

    @Test
    void missingSourceLeadsToItsField() {
        EntryPage entry = drafter().entry(report, "1.1");
        entry.actual(OTHER).fill("50");
        entry.saved();
        entry.missing()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("факт для 1.1"))
                .click();
        assertThat(entry.actual(LOCAL)).isFocused();
    }

    @Test
    void secondOfTwoWritersTakesTheOtherFigures() {
        EntryPage first = drafter().entry(report, "1.1");
        EntryPage second = drafter().entry(report, "1.1");
        first.actual(LOCAL).fill("10");
        first.saved();
        second.actual(LOCAL).fill("20");
        second.unsaved("змінив хтось інший");
        second.press("Порівняти").press("Взяти їхнє").saved();
        assertThat(second.actual(LOCAL)).hasValue("10,0");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void entryIsAccessibleInLightAndDark(ColorScheme scheme) {
        for (String user : new String[] {"drafter-education", "auditor"}) {
            Page page = person(user).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate("entry.xhtml?report=" + report + "&measure=1.1");
            Accessibility.assertNoSeriousFindings(page);
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        Page page = Person.signedIn(BROWSER.newPerson(360, 800), "drafter-education")
                .page();
        page.navigate("entry.xhtml?report=" + report + "&measure=1.1");
        Sideways.assertNothingScrolls(page);
    }

    private static Person drafter() {
        return person("drafter-education");
    }

    private static Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
