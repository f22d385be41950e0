package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** What the check says on a page: the panel or board, the card at a mark, and the line that takes a step back. */
public final class Findings {
    private static final double PATIENCE = 60_000;

    private final Page page;

    Findings(Page page) {
        this.page = page;
    }

    /** Waits until everything has been looked at, also by the language module, which the first page of a server loads. */
    public Findings arrived() {
        PlaywrightAssertions.assertThat(page.locator("#findings"))
                .hasAttribute(
                        "data-complete", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
        return this;
    }

    /** How many there are, as it is announced. */
    public Locator count() {
        return page.locator("#check-count");
    }

    /** The findings of one rule beside the text. */
    public Locator group(String rule) {
        return page.locator(".finding-group").filter(new Locator.FilterOptions().setHasText(rule));
    }

    public Locator kept() {
        return page.locator("#dismissed");
    }

    /** What stops the report. */
    public Locator blocking() {
        return page.locator("#blocking");
    }

    public Locator card() {
        return page.locator("#finding-card");
    }

    /** What was done last, with the way back. */
    public Locator done() {
        return page.locator("#check-done");
    }

    public void takeBack() {
        done().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Повернути як було"))
                .click();
    }

    public static Locator fix(Locator place) {
        return button(place, "Виправити");
    }

    public static Locator fixAll(Locator place) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Виправити всі такі"));
    }

    /** Opens the card of the next finding behind the cursor by its key. */
    public Findings next() {
        page.keyboard().press("Control+.");
        card().waitFor();
        return this;
    }

    /** Sets aside what the card shows. */
    public void keep(String reason) {
        button(card(), "Залишити з поясненням").click();
        explain(reason);
    }

    /** What a person could press to change a text or a finding. */
    public Locator changes() {
        return page.locator(
                "[data-act=fix]:visible, [data-act=fix-all]:visible, [data-act=dismiss]:visible, [data-act=dictionary]:visible,"
                        + " [data-act=restore]:visible");
    }

    /** Opens what the board keeps folded. */
    public Findings unfold() {
        page.locator("#rest-part > summary").click();
        page.locator("#findings details > summary").first().click();
        return this;
    }

    /** Mends everything of the first kind that the board has folded. */
    public void fixFold() {
        button(page.locator("#findings"), "Виправити всі").first().click();
    }

    public void keepFirstBlocking(String reason) {
        button(blocking(), "Залишити…").first().click();
        explain(reason);
    }

    private void explain(String reason) {
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Залишити як є?"));
        dialog.getByLabel("Чому так правильно").fill(reason);
        button(dialog, "Залишити").click();
    }

    /** Takes what the card shows into the council's dictionary, as it stands in the text. */
    public void learn() {
        button(card(), "До словника ради").click();
        button(
                        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Додати до словника ради")),
                        "Додати")
                .click();
    }

    /** @return the marked words of that weight (blocks, warns or hints) in reading order, parted by bars */
    public String marked(String severity) {
        return (String) page.evaluate(
                "severity => [...CSS.highlights.get('check-' + severity)].map(String).join('|')", severity);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
