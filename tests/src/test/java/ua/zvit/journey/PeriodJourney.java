package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.OtherFile;
import ua.zvit.api.OwnProgramme;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.DraftPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ProgrammePage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** A report of a part of a year, begun from its programme beside that of the year. */
class PeriodJourney {
    private static final int YEAR = OwnProgramme.year();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aHalfYearStandsBesideItsYear() {
        String title = OwnReport.title();
        OwnProgramme.begun(OwnProgramme.entered(title));
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        Page page = admin.page();
        ProgrammePage programme = new ProgrammePage(page).list().follow(title);
        programme.follow("Звіт за інший період");
        assertThat(page.getByLabel("За який період")).not().containsText(YEAR + " рік");
        page.getByLabel("За який період").selectOption(new SelectOption().setLabel("I півріччя " + YEAR + " року"));
        programme.press("Вибрати");
        assertThat(page.locator("h1")).containsText("Звіт за I півріччя " + YEAR + " року");
        assertThat(page.getByText("з 1 січня " + YEAR + " року до 30 червня " + YEAR + " року"))
                .isVisible();
        Accessibility.assertNoSeriousFindings(page);
        programme.press("Створити звіт за I півріччя " + YEAR + " року");
        assertThat(admin.notices()).containsText("Звіт створено");
        assertThat(page.locator("h1")).containsText("звіт за I півріччя " + YEAR + " року");
        assertThat(page.getByText("У програмі рахуються тільки видатки з річного звіту"))
                .isVisible();
        Accessibility.assertNoSeriousFindings(page);
        programme.list().follow(title);
        assertThat(programme.link("Звіт за I півріччя " + YEAR + " року")).isVisible();
        assertThat(programme.link("Звіт за " + YEAR + " рік")).isVisible();
    }

    @Test
    void aFileOfAHalfYearIsReadAsSuchAndMayBeCorrected() {
        Person admin = Person.signedIn(BROWSER.newPerson(), "admin");
        OtherFile year = OtherFile.report(OwnReport.title());
        OtherFile half = new OtherFile(
                List.of(year.before().get(0).replace("за 2025 рік", "за I півріччя 2025 року")), year.rows());
        DraftPage draft = admin.importing().bring("Звіт.docx", half.as("docx"));
        assertThat(draft.head("year")).hasValue("2025");
        assertThat(draft.head("period")).hasValue("first-half");
        assertThat(draft.questions()).hasCount(0);
        Accessibility.assertNoSeriousFindings(draft.page());
        draft.head("period").selectOption(new SelectOption().setLabel("9 місяців"));
        draft.kept();
        draft.press("Записати звіт");
        assertThat(admin.notices()).containsText("Звіт імпортовано");
        assertThat(draft.page().locator("h1")).containsText("звіт за 9 місяців 2025 року");
    }
}
