package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.api.OwnReport;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** People talk about a measure beside its text, on a page of its own, and while it is reviewed; by keyboard as well. */
class CommentsJourney {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aPassageIsCommentedBesideTheTextAndAnsweredByAnotherDepartment() {
        String path = OwnReport.started();
        long report = Long.parseLong(path.replaceAll(".*/", ""));
        Person writer = Person.signedIn(BROWSER.newPerson(), "drafter-promotion");
        EntryPage entry = writer.entry(report, "2.1");
        entry.type(" Роздано всі.").saved();
        Page page = writer.page();
        for (int letter = 0; letter < "всі".length() + 1; letter++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        entry.press("Коментар");
        assertThat(talk(page).locator("form blockquote")).hasText("всі.");
        page.keyboard().type("Справді всі?");
        check(page, "Обов’язково");
        button(page, "Додати коментар").click();
        Locator comment = talk(page).getByRole(AriaRole.ARTICLE);
        assertThat(comment).containsText("Справді всі?");
        assertThat(comment).containsText("доки не вирішено, захід не подати");
        assertThat(page.locator("#talk-count")).containsText("1");
        entry.type(" Так.").saved();
        button(page, "Показати в тексті").click();
        assertThat(entry.text()).isFocused();
        Accessibility.assertNoSeriousFindings(page);

        Person other = Person.signedIn(BROWSER.newPerson(), "drafter-education");
        other.page().navigate("comments.xhtml?report=" + report + "&measure=2.1");
        assertThat(other.page().getByRole(AriaRole.ARTICLE)).not().containsText("Показати в тексті");
        other.page()
                .getByText("Відповісти", new Page.GetByTextOptions().setExact(true))
                .click();
        other.page().getByLabel("Відповідь,").fill("У нас лишилося сорок.");
        other.page().getByLabel("Новий коментар").fill("Не згубиться");
        button(other.page(), "Надіслати відповідь").click();
        assertThat(other.page().getByRole(AriaRole.ARTICLE)).containsText("У нас лишилося сорок.");
        assertThat(other.page().getByLabel("Новий коментар")).hasValue("Не згубиться");
        Looks.take(other.page(), "comments");

        page.reload();
        assertThat(talk(page)).containsText("У нас лишилося сорок.");
        Looks.take(page, "entry-comments", "#talk article");
    }

    @Test
    void theHeadRequiresSomethingWhileReviewing() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        Person head = Person.signedIn(BROWSER.newPerson(), "acting-head");
        Page page = head.desk().review(submitted.programme()).page();
        page.locator("[data-talk$='measure=2.1']").click();
        page.getByLabel("Новий коментар").fill("Додайте акт.");
        check(page, "Обов’язково");
        button(page, "Додати коментар").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("звіт не погодити");
        Accessibility.assertNoSeriousFindings(page);
        GuidePictures.takeWhole(page, "look-review-comments");
        button(page, "Закрити").click();
        Api.as("acting-head")
                .post("/v1/tasks/" + submitted.task("acting-head") + "/complete", "{\"outcome\":\"accept\"}")
                .isProblem(422, "COMMENT-OWED");
        assertThat(page.locator("[data-talk$='measure=2.1'] [data-slot='number']"))
                .containsText("1");
    }

    private static Locator talk(Page page) {
        return page.locator("#talk");
    }

    private static void check(Page page, String label) {
        page.getByLabel(label).check();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
