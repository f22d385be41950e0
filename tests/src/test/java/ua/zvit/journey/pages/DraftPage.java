package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What was understood of a file, to be corrected and written. */
public final class DraftPage {
    private final Page page;

    DraftPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Locator measures() {
        return page.locator(".prog-measure");
    }

    public Locator measure(int place) {
        return measures().nth(place - 1);
    }

    /** @return the cell of a measure by the end of its id, such as {@code title} */
    public Locator cell(int measure, String member) {
        return measure(measure).locator("[data-cell$=':" + member + "']").first();
    }

    public Locator head(String member) {
        return page.locator("[data-cell='top:" + member + "']");
    }

    public Locator questions() {
        return page.locator(".questions li");
    }

    /** @return where a person says what a column is, from 1 */
    public Locator column(int place) {
        return page.locator("select[data-choices='roles']").nth(place - 1);
    }

    /** Where a person says what the columns and rows of the file are. */
    public DraftPage unfold() {
        page.locator("#understood").evaluate("part => part.open = true");
        return this;
    }

    /** @return the sum of the whole, beside the file's own */
    public Locator sum() {
        return page.locator("[data-sum='top']");
    }

    /** @return what the browser has measured of the page as it came, such as {@code decodedBodySize} in bytes */
    public double loaded(String measure) {
        return ((Number) page.evaluate("name => performance.getEntriesByType('navigation')[0][name]", measure))
                .doubleValue();
    }

    /** Waits until everything that was typed is on the server. */
    public DraftPage kept() {
        PlaywrightAssertions.assertThat(page.locator("#state")).containsText("Збережено о");
        return this;
    }

    public DraftPage lead(String department) {
        head("_lead").selectOption(department);
        return kept();
    }

    public void press(String button) {
        Person.button(page, button).click();
    }

    /** Says yes to what the page asks before it takes something away. */
    public void agree(String button) {
        Person.confirm(page, button);
    }

    public Locator stale() {
        return page.locator("#stale");
    }
}
