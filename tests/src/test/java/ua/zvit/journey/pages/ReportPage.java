package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A report with its measures, the picture of its way and its history. */
public final class ReportPage {
    private final Page page;

    ReportPage(Page page) {
        this.page = page;
    }

    public Findings findings() {
        return new Findings(page);
    }

    public void start() {
        Person.button(page, "Розпочати підготовку").click();
        Person.confirm(page, "Розпочати підготовку");
    }

    public Locator step(String name) {
        return page.getByLabel("Де зараз звіт")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    public Locator currentStep() {
        return page.locator("[aria-current='step']");
    }

    public Locator measure(String number) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.CELL,
                                new Page.GetByRoleOptions().setName(number).setExact(true))));
    }

    public Locator history() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Історія"));
    }
}
