package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OwnProgramme;
import ua.zvit.api.OwnReport;
import ua.zvit.api.Today;
import ua.zvit.journey.pages.ImportPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ProgrammePage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** A programme from nothing to its next year, with pages alone. */
class ProgrammeJourney {
    private static final int YEAR = Today.date().getYear();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void isEnteredReportedOnAmendedAndContinued() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        Page page = admin.page();
        String title = OwnReport.title();
        ProgrammePage programme = new ProgrammePage(page).list();
        Accessibility.assertNoSeriousFindings(page);

        programme.follow("Додати програму");
        enter(programme, page, title);
        assertThat(admin.notices()).containsText("Програму збережено");
        assertThat(programme.row("Зустрічі з партнерами")).containsText("10,0");
        Accessibility.assertNoSeriousFindings(page);

        programme.follow("Звіт за " + YEAR + " рік");
        Accessibility.assertNoSeriousFindings(page);
        programme.press("Створити звіт за " + YEAR + " рік");
        assertThat(admin.notices()).containsText("Звіт створено");
        String report = page.url().replaceAll(".*id=", "");
        assertThat(page.getByText("5 заходів")).isVisible();
        admin.report(Long.parseLong(report)).start();
        assertThat(admin.notices()).containsText("Підготовку розпочато");

        amend(admin, programme, title);
        seeTheAmendment(report);
        continueAndWithdraw(admin, programme, title, report);
    }

    private static void enter(ProgrammePage programme, Page page, String title) {
        programme.head(title, YEAR, YEAR + 1, lead(page));
        programme.section(1).getByLabel("Назва розділу").fill("Зустрічі");
        programme.add(1, "Зустрічі з партнерами", "10").add(1, "Шкільні обміни", "20,5");
        assertThat(programme.measures()).hasCount(2);
        programme.paste("№\tЗахід\tВиконавець\tПлан на " + YEAR + "\nРозділ II. Промоція\n2.1\tБуклети\t" + lead(page)
                + "\t5,0\n2.2\tВиставка\t" + lead(page) + "\t1 000,5\nУсього\t\t\t1 005,5");
        assertThat(programme.pasted()).containsText("Заходів: 2, розділів: 1");
        assertThat(programme.pasted().locator("[data-slot='left']")).containsText("Усього");
        Accessibility.assertNoSeriousFindings(page);
        programme.press("Взяти заходи");
        assertThat(programme.measures()).hasCount(4);
        programme.add(2, "", "1").add(2, "Сайт програми", "3");
        programme.measure(5).locator("[data-years] input").first().fill("три");
        programme.press("Зберегти програму");
        assertThat(page.locator("#notices")).containsText("план має бути сумою");
        assertThat(programme.measures()).hasCount(5);
        page.locator("#notices a").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().type("3");
        programme.measure(2).getByLabel("Підняти захід").click();
        programme.press("Перенумерувати заходи за порядком");
        Accessibility.assertNoSeriousFindings(page);
        programme.press("Зберегти програму");
    }

    private static void amend(Person admin, ProgrammePage programme, String title) {
        Page page = admin.page();
        programme.list().follow(title).follow("Внести зміни за рішенням ради");
        programme.measure(2).locator("[data-years] input").first().fill("15,5");
        programme.add(1, "Літня школа", "7");
        programme.press("Переглянути зміни");
        assertThat(admin.notices()).containsText("вкажіть номер рішення");
        programme.decision("31", Today.date().toString()).press("Переглянути зміни");
        assertThat(programme.review()).containsText("10,0 → 15,5");
        assertThat(programme.review()).containsText("Новий захід 1.3: Літня школа");
        Accessibility.assertNoSeriousFindings(page);
        programme.press("Внести зміни до програми");
        assertThat(admin.notices()).containsText("Зміни до програми внесено");
        assertThat(page.getByText("Рішення № 31")).isVisible();
    }

    private static void seeTheAmendment(String report) {
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-international");
        drafter.report(Long.parseLong(report));
        assertThat(drafter.page().getByText("Програму змінено рішенням № 31")).isVisible();
        Accessibility.assertNoSeriousFindings(drafter.page());
        drafter.entry(Long.parseLong(report), "1.2");
        assertThat(drafter.page().locator(".notice.warn:not(#kept):not([hidden])"))
                .containsText("10,0 → 15,5");
        Accessibility.assertNoSeriousFindings(drafter.page());
        drafter.entry(Long.parseLong(report), "1.3");
        assertThat(drafter.page().getByRole(AriaRole.HEADING).first()).isVisible();
        new ProgrammePage(drafter.page()).list();
        assertThat(drafter.page().getByText("Додати програму")).hasCount(0);
    }

    private static void continueAndWithdraw(Person admin, ProgrammePage programme, String title, String report) {
        Page page = admin.page();
        programme.list().follow(title).follow("Звіт за " + (YEAR + 1) + " рік");
        assertThat(page.getByText("Що не виконано у " + YEAR + " році")).isVisible();
        assertThat(programme.row("Літня школа")).containsText("7,0");
        programme.press("Створити звіт за " + (YEAR + 1) + " рік");
        assertThat(admin.notices()).containsText("Звіт створено");
        admin.report(Long.parseLong(report));
        programme.press("Відкликати звіт");
        page.getByLabel("Чому відкликаєте").fill("Помилковий рік");
        Accessibility.assertNoSeriousFindings(page);
        page.getByRole(AriaRole.DIALOG).getByText("Відкликати звіт").click();
        assertThat(admin.notices()).containsText("Звіт відкликано");
        assertThat(admin.report(Long.parseLong(report)).history()).containsText("Помилковий рік");
        admin.desk();
    }

    @Test
    void aFileThatDiffersAmendsTheProgrammeByADecision() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        String file = OwnReport.file(OwnReport.title());
        admin.importing().load(file);
        ImportPage page = admin.importing();
        page.load(file.replace("\"year\": 2025", "\"year\": 2026").replace("Шкільні обміни", "Обміни шкіл"));
        assertThat(page.alert()).containsText("1 відмінність");
        assertThat(page.fault("1.10", "title")).hasCount(1);
        Accessibility.assertNoSeriousFindings(admin.page());
        new ProgrammePage(admin.page()).decision("12", "2026-02-10").press("Внести зміни й імпортувати");
        admin.page().waitForLoadState();
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        assertThat(admin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Обміни шкіл")))
                .isVisible();
    }

    @Test
    void aProgrammeOfTheApiIsEditedWithItsSourcesAndIndicators() {
        long id = OwnProgramme.entered(OwnReport.title()).getInt("id");
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        Page page = admin.page();
        page.navigate("programme-edit.xhtml?id=" + id);
        ProgrammePage programme = new ProgrammePage(page);
        programme.measure(2).locator("summary").click();
        Accessibility.assertNoSeriousFindings(page);
        programme.measure(2).getByText("Додати джерело").click();
        programme
                .measure(2)
                .locator("[data-part='source']")
                .last()
                .locator("input")
                .first()
                .fill("2,5");
        programme.press("Зберегти програму");
        assertThat(admin.notices()).containsText("Програму збережено");
        assertThat(page.getByText("обмінів, од.")).isVisible();
        assertThat(programme.row("Шкільні обміни")).containsText("2,5");
    }

    /** Short name of the department that leads, as the page offers it. */
    private static String lead(Page page) {
        return (String) page.getByLabel("Відповідальний відділ")
                .evaluate("select => Array.from(select.options).find(option => option.value === 'international').text");
    }
}
