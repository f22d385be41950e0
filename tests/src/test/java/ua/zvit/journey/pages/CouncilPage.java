package ua.zvit.journey.pages;

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
        Person.button(page, "Затвердити").click();
        page.getByLabel("Номер рішення").fill(number);
        page.getByLabel("Дата рішення").fill(date);
        Person.confirm(page, "Затвердити");
    }

    public void sendBack(String comment) {
        Person.button(page, "Повернути керівникові").click();
        page.getByLabel("Що виправити").fill(comment);
        Person.confirm(page, "Повернути керівникові");
    }

    public void reject(String reason) {
        Person.button(page, "Відхилити").click();
        page.getByLabel("Причина відхилення").fill(reason);
        Person.confirm(page, "Відхилити");
    }
}
