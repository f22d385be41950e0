package ua.zvit.journey;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import ua.zvit.api.Api;
import ua.zvit.journey.pages.Person;
import ua.zvit.rig.Browser;
import ua.zvit.rig.LoginPage;
import ua.zvit.rig.Rig;

/** People who were invited: each comes in with the password that the administrator handed over, and chooses an own one. */
final class Newcomers {
    private static final String CHOSEN = "Тривалий-пароль-27";

    private final Browser browser;
    private final Map<String, String> passwords = new HashMap<>();

    Newcomers(Browser browser) {
        this.browser = browser;
    }

    void handOver(String user, String password) {
        passwords.put(user, password);
    }

    /** @return the person at a browser of their own */
    Person firstVisit(String user) {
        return firstVisit(browser.newPerson(1280, 900), user);
    }

    /** @return the person on that page */
    Person firstVisit(Page page, String user) {
        page.navigate("");
        new LoginPage(page).signIn(user, passwords.get(user));
        page.locator("#password-new").fill(CHOSEN);
        page.locator("#password-confirm").fill(CHOSEN);
        page.locator("input[type=submit], button[type=submit]").first().click();
        page.waitForURL(Rig.base() + "/**");
        return Person.on(page);
    }

    /** @return a program of somebody who was here before */
    Api programOf(String user) {
        return Api.as(user, CHOSEN);
    }
}
