package ua.zvit.journey.pages;

import com.microsoft.playwright.Page;

/** The head or the council's secretary signs, or the head returns instead. */
public final class SignPage {
    private final Page page;

    SignPage(Page page) {
        this.page = page;
    }

    /** Signs with the key that the server keeps for the person. */
    public void signHere() {
        Person.button(page, "Підписати ключем на сервері").click();
        Person.confirm(page, "Так, підписати");
    }

    public void sendBack(String comment) {
        Person.button(page, "Повернути на розгляд").click();
        page.getByLabel("Що виправити").fill(comment);
        Person.confirm(page, "Повернути на розгляд");
    }
}
