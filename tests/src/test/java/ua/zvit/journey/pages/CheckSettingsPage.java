package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How the council tunes the check, its dictionary and the sites it knows. */
public final class CheckSettingsPage {
    private final Page page;

    CheckSettingsPage(Page page) {
        this.page = page;
    }

    /** Opens the rules about one thing, such as «Слова». */
    public CheckSettingsPage open(String family) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(family))
                .click();
        return this;
    }

    public Locator weight(String rule) {
        return page.getByLabel(rule + ": Наскільки важливо");
    }

    public void save() {
        Person.button(page, "Зберегти налаштування").click();
    }

    public void addWord(String spelling, String kind) {
        page.getByLabel("Як правильно писати").fill(spelling);
        page.getByLabel("Що це").selectOption(kind);
        Person.button(page, "Додати").first().click();
    }

    public Locator word(String spelling) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(spelling));
    }

    public void search(String words) {
        page.getByLabel("Пошук у словнику").fill(words);
    }

    public void remove(String spelling) {
        Person.button(page, "Прибрати " + spelling).click();
    }

    public void addHost(String host) {
        page.getByLabel("Адреса сайту").fill(host);
        Person.button(page, "Додати").last().click();
    }
}
