package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Forms of the council's house: councils, departments, positions. A field is found by its label, as a person finds it. */
public final class HousePage {
    private final Page page;

    public HousePage(Page page) {
        this.page = page;
    }

    public HousePage fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public HousePage press(String button) {
        Person.button(page, button).click();
        page.waitForLoadState();
        return this;
    }

    public HousePage follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }
}
