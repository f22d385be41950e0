package ua.zvit.journey.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The archive. */
public final class ArchivePage {
    private final Page page;

    ArchivePage(Page page) {
        this.page = page;
    }

    public ArchivePage find(String words, String year) {
        page.getByLabel("Слова з назви програми").fill(words);
        page.getByLabel("Рік").fill(year);
        Person.button(page, "Знайти").click();
        page.waitForLoadState();
        return this;
    }

    public Locator found() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
    }

    public Download download() {
        return page.waitForDownload(() -> found().first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Завантажити PDF"))
                .click());
    }
}
