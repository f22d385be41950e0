package ua.zvit.journey.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** The way to sign with one's own key, on the page of signing: download, sign elsewhere, send the result. */
public final class OwnSignature {
    private final Page page;

    private OwnSignature(Page page) {
        this.page = page;
    }

    /** Opens the task from the person's desk. */
    public static OwnSignature of(Person person, String programme) {
        person.desk().task(programme).getByRole(AriaRole.LINK).click();
        person.page().waitForLoadState();
        return new OwnSignature(person.page());
    }

    /** Saves the very bytes to sign. */
    public Path download(Path folder) {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Завантажити PDF"))
                        .click());
        Path saved = folder.resolve(download.suggestedFilename());
        download.saveAs(saved);
        return saved;
    }

    public void send(Path signed) {
        page.getByLabel("Підписаний файл").setInputFiles(signed);
        Person.button(page, "Надіслати підпис").click();
    }

    public void send(String name, byte[] content) {
        page.getByLabel("Підписаний файл").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Person.button(page, "Надіслати підпис").click();
    }

    /** What the check of a refused file showed about one stage. */
    public Locator stage(String name) {
        return page.locator("#refused .stages > li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
