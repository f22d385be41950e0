package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The council adopts, returns or rejects. */
public final class CouncilPage {
    private final Page page;

    CouncilPage(Page page) {
        this.page = page;
    }

    public Findings findings() {
        return new Findings(page);
    }

    public void adopt(String number, String date) {
        readBack(number, date).confirm(number);
    }

    /** The official button under what was read back. */
    public void confirm(String number) {
        Person.button(page, "Затвердити рішенням № " + number).click();
    }

    /** What would be recorded, read back before the step. */
    public Locator answers() {
        return page.locator(".answers");
    }

    /** Types the decision and stops before the official button. */
    public CouncilPage readBack(String number, String date) {
        Person.button(page, "Затвердити").click();
        page.getByLabel("Номер рішення").fill(number);
        page.getByLabel("Дата рішення").fill(date);
        Person.confirm(page, "Перевірити");
        return this;
    }

    public void sendBack(String comment) {
        Person.button(page, "Повернути керівникові").click();
        page.getByLabel("Що виправити").fill(comment);
        Person.confirm(page, "Перевірити");
        Person.button(page, "Повернути керівникові").click();
    }

    public void reject(String reason) {
        Person.button(page, "Відхилити").click();
        page.getByLabel("Причина відхилення").fill(reason);
        Person.confirm(page, "Перевірити");
        Person.button(page, "Відхилити остаточно").click();
    }
}
