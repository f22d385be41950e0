package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Programmes: the list, one of them, the editor and the next year. */
public final class ProgrammePage {
    private final Page page;

    public ProgrammePage(Page page) {
        this.page = page;
    }

    public ProgrammePage list() {
        page.navigate("programmes.xhtml");
        return this;
    }

    public ProgrammePage follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** The link whose name is just this. */
    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fills the head of a programme. */
    public ProgrammePage head(String title, int first, int last, String lead) {
        page.getByLabel("Назва програми").fill(title);
        page.getByLabel("Перший рік").fill(Integer.toString(first));
        page.getByLabel("Останній рік").fill(Integer.toString(last));
        page.getByLabel("Відповідальний відділ")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(lead));
        return this;
    }

    public Locator section(int number) {
        return page.locator("[data-part='section']").nth(number - 1);
    }

    /** Adds a measure by the line below its section; the number is the proposed one. */
    public ProgrammePage add(int section, String title, String plan) {
        Locator line = section(section).locator(".add");
        line.getByLabel("Новий захід").last().fill(title);
        line.locator("[data-years] input").first().fill(plan);
        line.getByText("Додати захід").click();
        return this;
    }

    public Locator measures() {
        return page.locator("[data-part='measure']");
    }

    public Locator measure(int place) {
        return measures().nth(place - 1);
    }

    /** Pastes a text as if it came from the clipboard. */
    public ProgrammePage paste(String text) {
        page.getByText("Вставити таблицю з Excel або Word").click();
        page.getByLabel("Сюди вставте таблицю заходів").fill(text);
        Person.button(page, "Прочитати").click();
        return this;
    }

    public Locator pasted() {
        return page.locator("#pasted");
    }

    public ProgrammePage press(String button) {
        Person.button(page, button).click();
        return this;
    }

    public ProgrammePage decision(String number, String date) {
        page.getByLabel("Номер рішення", new Page.GetByLabelOptions().setExact(true))
                .fill(number);
        page.getByLabel("Дата рішення").first().fill(date);
        return this;
    }

    public Locator review() {
        return page.locator("[data-review]");
    }

    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }
}
