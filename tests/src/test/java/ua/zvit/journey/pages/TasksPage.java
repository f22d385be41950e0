package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** My tasks. */
public final class TasksPage {
    private final Page page;

    TasksPage(Page page) {
        this.page = page;
    }

    public Locator task(String programme) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(programme));
    }

    public EntryPage write(String programme) {
        open(programme);
        return new EntryPage(page);
    }

    public ReviewPage review(String programme) {
        open(programme);
        return new ReviewPage(page);
    }

    public CouncilPage consider(String programme) {
        open(programme);
        return new CouncilPage(page);
    }

    public SignPage sign(String programme) {
        open(programme);
        return new SignPage(page);
    }

    private void open(String programme) {
        task(programme).getByRole(AriaRole.LINK).click();
        page.waitForLoadState();
    }
}
