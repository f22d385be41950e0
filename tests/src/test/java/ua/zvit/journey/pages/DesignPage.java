package ua.zvit.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The page on which a form is made: what it has on the left, how it prints on the right. */
public final class DesignPage {
    private static final double PATIENCE = 60_000;

    private final Page page;

    DesignPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** A field by what stands above it. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Locator heading(String column) {
        return field("Заголовок " + column);
    }

    public Locator width(String column) {
        return field("Ширина, мм " + column);
    }

    public void moveUp(String column) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Вище: " + column))
                .click();
    }

    public Locator columns() {
        return page.locator("#columns li:not(.off)");
    }

    public Locator faultOf(String column) {
        return page.locator("#columns li")
                .filter(new Locator.FilterOptions().setHas(width(column)))
                .locator(".due.late");
    }

    /** @return the first page as it is shown now, once what was changed has been printed */
    public String shown() {
        assertThat(page.locator("#seen-state"))
                .containsText("Оновлено", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return firstPage().getAttribute("src");
    }

    /** Waits until the first page is another one. */
    public void changedFrom(String before) {
        assertThat(firstPage())
                .not()
                .hasAttribute("src", before, new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    public Locator state() {
        return page.locator("#seen-state");
    }

    public Locator restored() {
        return page.locator("#restored");
    }

    private Locator firstPage() {
        return page.locator("#seen-pages img").first();
    }

    public Locator refused() {
        return page.locator("#refused");
    }

    /** Saves it as a draft and goes to its page. */
    public FormsPage make() {
        Person.button(page, "Зберегти як чернетку").click();
        page.waitForURL("**/form.xhtml?id=*", new Page.WaitForURLOptions().setTimeout(PATIENCE));
        return new FormsPage(page);
    }

    public void tryToMake() {
        Person.button(page, "Зберегти як чернетку").click();
    }
}
