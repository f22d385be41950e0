package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Import of a report from a file. */
public final class ImportPage {
    private final Page page;

    ImportPage(Page page) {
        this.page = page;
    }

    public void load(String json) {
        page.getByLabel("Файл звіту")
                .setInputFiles(
                        new FilePayload("report.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        Person.button(page, "Перевірити й імпортувати").click();
        page.waitForLoadState();
    }

    public Locator fault(String measure, String field) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(measure))
                .filter(new Locator.FilterOptions().setHasText(field));
    }

    public Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }
}
