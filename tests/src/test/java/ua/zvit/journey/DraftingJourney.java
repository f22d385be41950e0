package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;

/** Whatever happens while somebody writes, no word is lost and nobody's text is overwritten unasked. */
class DraftingJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private long report;

    @BeforeEach
    void startReport() {
        report = Long.parseLong(OwnReport.started().replaceAll(".*/", ""));
    }

    @Test
    void marksAndListsSurviveSaving() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.type("Були ");
        drafter.page().keyboard().press("Control+b");
        drafter.page().keyboard().type("обміни");
        drafter.page().keyboard().press("Control+b");
        drafter.page().keyboard().press("Enter");
        entry.press("• Список").type("перший");
        drafter.page().keyboard().press("Enter");
        entry.type("другий").saved();
        EntryPage read = person("auditor").entry(report, "1.10");
        assertThat(read.told().locator("strong")).hasText("обміни");
        assertThat(read.told().locator("ul > li")).hasText(new String[] {"перший", "другий"});
    }

    @Test
    void aPastedTableSurvivesSavingReloadingAndPrinting() throws IOException {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.type("Розподіл:");
        drafter.page().keyboard().press("Enter");
        entry.paste("<table><thead><tr><th>Школа</th><th>Площа, м<sup>2</sup></th></tr></thead><tr><td><p>Ліцей</p>"
                + "<p>№ 1</p></td><td>120,5<img src='x.png' alt=''></td></tr></table>");
        assertThat(drafter.page().getByText("Малюнка в тексті бути не може")).isVisible();
        entry.saved();
        drafter.page().reload();
        assertThat(entry.text().locator("td")).hasCount(4);
        entry.type("Кінець.").saved();
        EntryPage read = person("auditor").entry(report, "1.10");
        assertThat(read.told().locator("th")).hasText(new String[] {"Школа", "Площа, м2"});
        assertThat(read.told().locator("td")).hasText(new String[] {"Ліцей№ 1", "120,5"});
        assertThat(read.told().locator("th sup")).hasText("2");
        Assertions.assertThat(printed()).contains("Школа", "Ліцей", "120,5", "Кінець.");
    }

    private String printed() throws IOException {
        byte[] pdf =
                Api.as("auditor").get("/v1/reports/" + report + "/document.pdf").bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void linkIsAskedForAndChecked() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.type("Сторінка: ").press("Посилання");
        Locator address = drafter.page().getByLabel("Адреса сторінки або пошти");
        address.fill("не адреса");
        entry.press("Вставити");
        assertThat(drafter.page().getByText("Це не схоже на адресу.")).isVisible();
        address.fill("rada.gov.ua/news");
        entry.press("Вставити");
        entry.saved();
        assertThat(entry.text().getByRole(AriaRole.LINK)).hasAttribute("href", "https://rada.gov.ua/news");
    }

    @Test
    void unreadableSumKeepsTheTextAndSaysSo() {
        EntryPage entry = person("drafter-education").entry(report, "1.10");
        entry.actual().fill("двадцять");
        entry.type("Текст є.").unsaved("Текст збережено, суму – ні");
        assertThat(entry.actual()).hasAttribute("aria-invalid", "true");
        assertThat(person("auditor").entry(report, "1.10").told()).containsText("Текст є.");
    }

    @Test
    void secondOfTwoWritersChoosesToKeepTheOwnText() {
        EntryPage first = person("drafter-education").entry(report, "1.10");
        EntryPage second = person("drafter-education").entry(report, "1.10");
        first.type("Пише перша.").saved();
        second.type("Пише друга.").unsaved("змінив хтось інший");
        assertThat(second.text()).isFocused();
        assertThat(second.press("Порівняти").comparison()).containsText("Пише перша.");
        second.press("Залишити моє").saved();
        assertThat(person("auditor").entry(report, "1.10").told()).hasText(Pattern.compile("\\s*Пише друга\\.\\s*"));
    }

    @Test
    void secondOfTwoWritersChoosesTheOtherText() {
        EntryPage first = person("drafter-education").entry(report, "1.10");
        EntryPage second = person("drafter-education").entry(report, "1.10");
        first.type("Пише перша.").saved();
        second.type("Пише друга.").unsaved("змінив хтось інший");
        second.press("Порівняти").press("Взяти їхнє").saved();
        assertThat(second.text()).hasText("Пише перша.");
        second.type(" І далі разом.").saved();
    }

    @Test
    void textOutlivesALostSession() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        drafter.page().context().clearCookies();
        entry.type("Написано після кінця сеансу.").unsaved("Сеанс завершився");
        Page signIn = drafter.page().context().waitForPage(() -> drafter.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Увійти в новій вкладці"))
                .click());
        new LoginPage(signIn).signIn("drafter-education");
        assertThat(signIn.getByText("Поверніться до вкладки з текстом")).isVisible();
        drafter.page().bringToFront();
        entry.saved();
        assertThat(entry.text()).hasText("Написано після кінця сеансу.");
    }

    @Test
    void textOutlivesALostConnection() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        drafter.page().context().setOffline(true);
        entry.type("Написано без мережі.").unsaved("Немає зв’язку");
        drafter.page().context().setOffline(false);
        entry.saved();
        assertThat(person("auditor").entry(report, "1.10").told()).containsText("Написано без мережі.");
    }

    @Test
    void whatIsMissingLeadsToItsPlace() {
        Person drafter = person("drafter-education");
        EntryPage entry = drafter.entry(report, "1.10");
        entry.missing()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("факт для 1.10"))
                .click();
        assertThat(entry.actual()).isFocused();
        entry.submit();
        assertThat(drafter.notices()).containsText("Ще не все готово");
        assertThat(drafter.notices()).containsText("Захід 1.10: не описано виконання");
    }

    private Person person(String user) {
        return Person.signedIn(BROWSER.newPerson(), user);
    }
}
