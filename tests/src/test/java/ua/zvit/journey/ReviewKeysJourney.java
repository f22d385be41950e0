package ua.zvit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.api.Api;
import ua.zvit.journey.pages.EntryPage;
import ua.zvit.journey.pages.Person;
import ua.zvit.journey.pages.ReviewPage;
import ua.zvit.rig.Accessibility;
import ua.zvit.rig.Browser;

/** The head reads a report by its outline and by keys; the department takes back, and reads what is asked on a phone. */
class ReviewKeysJourney {
    private static final int NARROW = 360;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aReportIsReviewedByKeysAlone() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        Person head = Person.signedIn(BROWSER.newPerson(), "acting-head");
        ReviewPage review = head.desk().review(submitted.programme());
        Page page = head.page();
        assertThat(review.lines()).hasCount(3);
        page.keyboard().press("n");
        assertThat(review.row(0)).isFocused();
        page.keyboard().press("a");
        assertThat(review.row(1)).isFocused();
        assertThat(review.tally()).containsText("2 не переглянуто");
        page.keyboard().press("r");
        page.keyboard().type("Уточніть, з ким: не скорочуйте.");
        String returned = review.measure(1);
        assertThat(review.comment(returned)).hasValue("Уточніть, з ким: не скорочуйте.");
        review.saved();
        review.show("Із зауваженнями");
        assertThat(review.lines()).hasCount(1);
        review.show("Не переглянуті");
        assertThat(review.lines()).hasCount(1);
        review.next();
        assertThat(review.row(2)).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("погодити захід і перейти до наступного");
        Accessibility.assertNoSeriousFindings(page);
        page.keyboard().press("Escape");
        assertThat(Api.as("acting-head")
                        .get("/v1/tasks/" + submitted.task("acting-head") + "/reviews")
                        .isOk()
                        .list())
                .filteredOn(one -> !one.isNull("decision"))
                .extracting(one -> one.getJsonObject("decision").getString("outcome"))
                .containsExactly("accepted", "returned");
        review.sendBack();
        assertThat(head.notices()).containsText("Повернено 1 захід");
    }

    @Test
    void whatIsAskedStandsAboveTheTextOnAPhone() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        submitted.complete(
                "acting-head",
                "{\"outcome\":\"return\",\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Додайте тираж буклетів.\"}]}");
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-promotion");
        drafter.page().setViewportSize(NARROW, 740);
        EntryPage entry = drafter.entry(submitted.id(), "2.1");
        assertThat(entry.asked()).containsText("Додайте тираж буклетів.");
        assertThat(entry.asked().boundingBox().y).isLessThan(entry.text().boundingBox().y);
        assertThat((Boolean) drafter.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        Accessibility.assertNoSeriousFindings(drafter.page());
    }

    @Test
    void aDepartmentTakesBackWhatItHasSubmitted() {
        SubmittedReport submitted = SubmittedReport.onHeadsDesk();
        Person drafter = Person.signedIn(BROWSER.newPerson(), "drafter-promotion");
        drafter.entry(submitted.id(), "2.1").press("Забрати назад");
        assertThat(drafter.page().getByRole(AriaRole.DIALOG)).containsText("віза втратить силу");
        Accessibility.assertNoSeriousFindings(drafter.page());
        EntryPage again = drafter.takeBack();
        assertThat(drafter.notices()).containsText("1 захід знову ваш");
        again.type(" Виправлено.").saved();
        assertThat(drafter.report(submitted.id()).currentStep()).containsText("подали 2 з 3");
        drafter.page().getByText("Шлях звіту докладно").click();
        assertThat(drafter.page().locator(".way-map svg")).isVisible();
        assertThat(drafter.page().locator(".way-steps")).containsText("знято зі столу");
        Accessibility.assertNoSeriousFindings(drafter.page());
        drafter.entry(submitted.id(), "2.1").submit();
        Person head = Person.signedIn(BROWSER.newPerson(), "acting-head");
        head.desk().review(submitted.programme()).accept("2.1").saved();
        drafter.report(submitted.id());
        assertThat(drafter.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Забрати назад")))
                .hasCount(0);
    }
}
