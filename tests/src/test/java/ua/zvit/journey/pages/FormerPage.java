package ua.zvit.journey.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The pages on which a former report is put into the archive, and the copy is withdrawn. */
public final class FormerPage {
    private final Page page;

    private FormerPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public static FormerPage open(Page page) {
        page.navigate("former.xhtml");
        return new FormerPage(page);
    }

    public FormerPage bring(FilePayload... files) {
        page.getByLabel("Скан або підписаний файл").setInputFiles(files);
        Person.button(page, "Далі").click();
        page.waitForURL("**/former-draft.xhtml?id=*");
        return this;
    }

    /** @param number of the decision, with its date; null for what is not known */
    public FormerPage fill(String programme, String year, String number, String date) {
        page.getByLabel("Назва програми").fill(programme);
        page.getByLabel("Звітний рік").fill(year);
        if (number != null) {
            page.getByLabel("Номер рішення ради").fill(number);
            page.getByLabel("Дата рішення").fill(date);
        }
        return this;
    }

    public FormerPage confirm(String question) {
        page.getByLabel(question).check();
        return this;
    }

    public void seal() {
        Person.button(page, "Внести до архіву").click();
        page.waitForLoadState();
    }

    public void withdraw(String reason) {
        page.getByText("Внесено помилково").click();
        page.getByLabel("Чому").fill(reason);
        Person.button(page, "Відкликати копію").click();
        page.waitForLoadState();
    }
}
