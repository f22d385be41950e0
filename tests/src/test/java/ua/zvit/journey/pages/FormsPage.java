package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/** Forms of the report: the list, and the page of one version. */
public final class FormsPage {
    private final Page page;

    FormsPage(Page page) {
        this.page = page;
    }

    /** Brings in a form by its archive. */
    public void bring(byte[] zip) {
        page.getByLabel("Файли форми").setInputFiles(new FilePayload("form.zip", "application/zip", zip));
        Person.button(page, "Перевірити й додати").click();
        page.waitForLoadState();
    }

    /** Brings in a form by its two files. */
    public void bring(byte[] descriptor, byte[] template) {
        page.getByLabel("Файли форми").setInputFiles(new FilePayload[] {
            new FilePayload("own.json", "application/json", descriptor),
            new FilePayload("own.jrxml", "application/xml", template)
        });
        Person.button(page, "Перевірити й додати").click();
        page.waitForLoadState();
    }

    /** Begins a form of one's own from another. */
    public DesignPage begin(String basis) {
        page.getByLabel("На основі форми").selectOption(new SelectOption().setLabel(basis));
        Person.button(page, "Створити на основі").click();
        page.waitForURL("**/form-design.xhtml?from=*");
        return new DesignPage(page);
    }

    public void bringArms(byte[] png) {
        page.getByLabel("Зображення").setInputFiles(new FilePayload("arms.png", "image/png", png));
        Person.button(page, "Змінити герб").click();
        page.waitForLoadState();
    }

    public Locator arms() {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Герб ради"));
    }

    public void removeArms() {
        Person.button(page, "Прибрати герб").click();
        page.waitForLoadState();
    }

    public Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Opens the page of a version. */
    public FormsPage open(String text) {
        row(text).getByRole(AriaRole.LINK).first().click();
        page.waitForURL("**/form.xhtml?id=*");
        return this;
    }

    /** Takes an official step and confirms it. */
    public void decide(String step) {
        Person.button(page, step).first().click();
        Person.confirm(page, step);
    }

    /** @return what the preview answers for the report that is chosen first */
    public byte[] preview() {
        String form = page.locator("input[name='form']").inputValue();
        String report = page.getByLabel("Звіт", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        return page.request()
                .get("form-file.xhtml?form=" + form + "&report=" + report)
                .body();
    }
}
