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
        load("report.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings a file of another program. @return what was understood of it */
    public DraftPage bring(String name, byte[] file) {
        load(name, "application/octet-stream", file);
        page.waitForURL("**/import-draft.xhtml?id=*");
        return new DraftPage(page);
    }

    public void load(String name, String type, byte[] file) {
        page.getByLabel("Файл звіту або програми").setInputFiles(new FilePayload(name, type, file));
        Person.button(page, "Прочитати файл").click();
        page.waitForLoadState();
    }

    /** Pastes a table as a browser hands it over from Word or Excel. */
    public DraftPage paste(String html) {
        page.getByText("Або вставте таблицю").click();
        page.getByLabel("Таблиця з буфера обміну")
                .evaluate(
                        "(box, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " data.setData('text/plain', 'таблиця'); box.dispatchEvent(new ClipboardEvent('paste', {"
                                + " clipboardData: data, bubbles: true, cancelable: true })); }",
                        html);
        Person.button(page, "Прочитати вставлене").click();
        page.waitForURL("**/import-draft.xhtml?id=*");
        return new DraftPage(page);
    }

    /** @return rows of the list of what was imported */
    public Locator imported(String file) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(file));
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
