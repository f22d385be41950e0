package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The page on which the archive is kept: its state, nomenclature, disposal, packages from elsewhere. */
public final class CarePage {
    private final Page page;

    CarePage(Page page) {
        this.page = page;
    }

    public void verify() {
        Person.button(page, "Перевірити зараз").click();
    }

    public void addItem(String code, String title, String years) {
        page.getByLabel("Індекс", new Page.GetByLabelOptions().setExact(true)).fill(code);
        page.getByLabel("Заголовок справи", new Page.GetByLabelOptions().setExact(true))
                .fill(title);
        page.getByLabel("Строк, років").fill(years);
        Person.button(page, "Зберегти справу").click();
    }

    public void take(byte[] zip) {
        page.getByLabel("Файл пакета").setInputFiles(new FilePayload("package.zip", "application/zip", zip));
        Person.button(page, "Прийняти до архіву").click();
    }

    public void choose(String programme) {
        page.getByLabel(programme).check();
        Person.button(page, "Знищити за актом").first().click();
    }

    public void dispose(String number, String date, String approver) {
        Locator dialog = page.locator("dialog[open]");
        dialog.getByLabel("Номер акта").fill(number);
        dialog.getByLabel("Дата акта").fill(date);
        dialog.getByLabel("Хто затвердив").fill(approver);
        Person.confirm(page, "Знищити за актом");
    }
}
