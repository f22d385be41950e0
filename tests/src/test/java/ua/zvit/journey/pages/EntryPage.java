package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Drafting one measure. */
public final class EntryPage {
    private static final double PATIENCE = 20_000;

    private final Page page;

    EntryPage(Page page) {
        this.page = page;
    }

    public Locator text() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Виконання заходу"));
    }

    /** The narrative as everybody reads it who may not write it now. */
    public Locator told() {
        return page.getByRole(AriaRole.MAIN).locator(".told");
    }

    public Locator actual() {
        return page.getByLabel("Факт", new Page.GetByLabelOptions().setExact(true));
    }

    /** The field for what one source paid or one indicator reached. */
    public Locator actual(String name) {
        return page.getByLabel("Факт: " + name, new Page.GetByLabelOptions().setExact(true));
    }

    /** The field for why an indicator was not reached as planned. */
    public Locator reasonOf(String indicator) {
        return page.getByLabel("Чому не за планом: " + indicator);
    }

    /** What the sources come to. */
    public Locator sum() {
        return page.locator("#actual-sum");
    }

    /** How the saving goes, as it is announced. */
    public Locator state() {
        return page.locator("#state");
    }

    public Locator missing() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Подання розділу"));
    }

    /** @return measures of one's own that nobody has written yet, as the outline marks them */
    public List<String> empty() {
        return page.locator("#outline a").all().stream()
                .filter(link -> (boolean) link.locator("[data-look='word']")
                        .evaluate("word => word.textContent.trim() === word.dataset.blank"))
                .map(link -> link.getAttribute("href").replaceAll(".*measure=", ""))
                .toList();
    }

    /** @return what was planned for the measure, as the page shows it */
    public String plan() {
        return page.locator(".side .amount").first().textContent();
    }

    /** What the approver asked for, above the text on a narrow screen. */
    public Locator asked() {
        return page.getByLabel("Що просять виправити");
    }

    public Locator remarks() {
        return page.getByLabel("Гроші й зауваження", new Page.GetByLabelOptions().setExact(true));
    }

    /** Two texts beside each other. */
    public Locator comparison() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** What this browser keeps and the server has not got. */
    public Locator kept() {
        return page.locator("#kept");
    }

    /** Types at the cursor, wherever the focus is. */
    public EntryPage typeOn(String words) {
        page.keyboard().type(words);
        return this;
    }

    public Findings findings() {
        return new Findings(page);
    }

    /** Types at the end of the text. */
    public EntryPage type(String words) {
        text().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
        return this;
    }

    /** Pastes at the cursor what another program has put into the clipboard. */
    public EntryPage paste(String html) {
        text().evaluate(
                        "(text, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true,"
                                + " cancelable: true })); }",
                        html);
        return this;
    }

    public EntryPage press(String tool) {
        Person.button(page, tool).click();
        return this;
    }

    public EntryPage saved() {
        PlaywrightAssertions.assertThat(state())
                .containsText("збережено о", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    public EntryPage unsaved(String why) {
        PlaywrightAssertions.assertThat(state())
                .containsText(why, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    public void askSubmission() {
        Person.button(page, "Подати розділ").click();
    }

    public void submit() {
        askSubmission();
        confirmSubmission();
    }

    public void confirmSubmission() {
        Person.confirm(page, "Подати розділ");
    }
}
