package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** A report worked on in a file: taken away, brought back, its changes looked at and taken. */
public final class ChangesPage {
    private final Page page;

    ChangesPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** @return the link that takes away one department's measures */
    public Locator part(String department) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Word.*" + department)));
    }

    public ChangesPage bring(String name, byte[] file) {
        page.getByLabel("Файл зі змінами").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        Person.button(page, "Показати зміни").click();
        page.waitForURL("**/changes.xhtml?report=*");
        return this;
    }

    /** @return what is said of one measure */
    public Locator measure(String title) {
        return page.locator(".change").filter(new Locator.FilterOptions().setHasText(title));
    }

    public Locator box(String title) {
        return measure(title).getByRole(AriaRole.CHECKBOX);
    }

    /** @return rows of what no entry can take */
    public Locator left() {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Не буде взято"))
                .locator("tbody tr");
    }

    public void take() {
        Person.button(page, "Взяти позначене").click();
    }

    public void close() {
        Person.button(page, "Закрити файл").first().click();
        Person.confirm(page, "Закрити файл");
    }
}
