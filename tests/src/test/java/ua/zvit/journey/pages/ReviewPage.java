package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The head reads the whole report and decides measure by measure. */
public final class ReviewPage {
    private final Page page;

    ReviewPage(Page page) {
        this.page = page;
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

    public void acceptAll() {
        Person.button(page, "Погодити все").click();
        Person.confirm(page, "Погодити все");
    }
}
