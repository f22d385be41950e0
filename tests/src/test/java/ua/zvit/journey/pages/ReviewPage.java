package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The head reads the whole report and decides measure by measure. */
public final class ReviewPage {
    private final Page page;

    public ReviewPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Findings findings() {
        return new Findings(page);
    }

    public ReviewPage accept(String measure) {
        page.getByLabel("✓ Погодити " + measure, new Page.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    public ReviewPage markReturn(String measure) {
        page.getByLabel("↩ Повернути " + measure, new Page.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    public Locator comment(String measure) {
        return page.getByLabel("Що виправити в заході " + measure + " ");
    }

    /** Every decision is on the server, and the page says so. */
    public void saved() {
        page.waitForCondition(() ->
                (boolean) page.evaluate("!Object.keys(localStorage).some(key => key.startsWith('zvit:review:'))"));
        PlaywrightAssertions.assertThat(page.locator("#kept")).containsText("Рішення збережено о");
    }

    /** @return what somebody else has decided on the measure meanwhile */
    public Locator rival(String measure) {
        return page.locator("[data-rival='" + measure + "']");
    }

    public void keepMine(String measure) {
        rival(measure).getByText("Залишити моє").click();
    }

    /** @return what was changed in the measure since the last decision on it */
    public Locator changes(String measure) {
        return page.locator(
                        "tr.verdict",
                        new Page.LocatorOptions().setHas(page.locator("[data-verdict='" + measure + "']")))
                .locator(".since");
    }

    /** The measures that the outline shows. */
    public Locator lines() {
        return page.locator(".reading-outline [data-line]:visible");
    }

    /** @return number of a measure, by its place in the report from 0 */
    public String measure(int place) {
        return page.locator("[data-verdict]").nth(place).getAttribute("data-verdict");
    }

    /** @return the row of a measure, by its place in the report from 0 */
    public Locator row(int place) {
        return page.locator("[id='measure-" + measure(place) + "']");
    }

    /** Lets the outline show the measures of one kind only. */
    public void show(String kind) {
        Person.buttonLike(page, kind).click();
    }

    public void next() {
        Person.button(page, "Наступний").click();
    }

    public Locator tally() {
        return page.locator("#tally");
    }

    public void askReturn() {
        Person.buttonLike(page, "Повернути відділам").click();
    }

    public void sendBack() {
        askReturn();
        Person.confirm(page, "Повернути відділам");
    }

    public void askAcceptance() {
        Person.button(page, "Погодити все").click();
    }

    /** Gives the visa for which the report is read. */
    public void giveVisa() {
        Person.button(page, "Погодити").click();
        Person.confirm(page, "Погодити");
    }

    /** Enters the conclusion for which the report is read. */
    public void conclude() {
        Person.button(page, "Внести висновок").click();
        Person.confirm(page, "Внести висновок");
    }

    /** The head of a department approves the department's part. */
    public void approvePart() {
        Person.button(page, "Погодити й подати").click();
        Person.confirm(page, "Погодити й подати");
    }

    public void acceptAll() {
        Person.button(page, "Погодити все").click();
        Person.confirm(page, "Погодити все");
    }
}
