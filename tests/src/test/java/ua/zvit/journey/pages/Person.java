package ua.zvit.journey.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.zvit.rig.KnownPeople;
import ua.zvit.rig.LoginPage;
import ua.zvit.rig.Rig;

/** Somebody at a browser: signs in and goes to pages by their address or by the menu. */
public final class Person {
    private final Page page;

    private Person(Page page) {
        this.page = page;
    }

    /** @return the person on the desk after signing in as a demo user, with the password once, then as one whom Keycloak knows */
    public static Person signedIn(Page page, String user) {
        KnownPeople.greet(page.context(), user);
        page.navigate("");
        if (!page.url().startsWith(Rig.base() + "/")) {
            new LoginPage(page).signIn(user);
            page.waitForURL(Rig.base() + "/**");
            KnownPeople.remember(page.context(), user);
        }
        return new Person(page);
    }

    /** @return who has signed in on that page already */
    public static Person on(Page page) {
        return new Person(page);
    }

    /** @return the same person, signed in already, in one more tab */
    public Person inAnotherTab() {
        return new Person(page.context().newPage());
    }

    public Page page() {
        return page;
    }

    public TasksPage desk() {
        page.navigate("index.xhtml");
        return new TasksPage(page);
    }

    public ReportPage report(long id) {
        page.navigate("report.xhtml?id=" + id);
        return new ReportPage(page);
    }

    public EntryPage entry(long report, String measure) {
        page.navigate("entry.xhtml?report=" + report + "&measure=" + measure);
        return new EntryPage(page);
    }

    /** Confirms in the open dialog that what was submitted is taken back. */
    public EntryPage takeBack() {
        confirm(page, "Забрати назад");
        page.waitForLoadState();
        return new EntryPage(page);
    }

    public ImportPage importing() {
        page.navigate("import.xhtml");
        return new ImportPage(page);
    }

    /** @return the pages of a file that is worked on, wherever of them the person is */
    public ChangesPage changes() {
        return new ChangesPage(page);
    }

    public FormsPage forms() {
        page.navigate("forms.xhtml");
        return new FormsPage(page);
    }

    public CheckSettingsPage checkSettings() {
        page.navigate("check.xhtml");
        return new CheckSettingsPage(page);
    }

    public ArchivePage archive() {
        page.navigate("archive.xhtml");
        return new ArchivePage(page);
    }

    public CarePage archiveCare() {
        page.navigate("archive-care.xhtml");
        return new CarePage(page);
    }

    /** @return what the page says happened or was refused */
    public Locator notices() {
        return page.locator("#notices");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator buttonLike(Page page, String start) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(start));
    }

    /** Confirms in the open dialog by the button of that name. */
    static void confirm(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
