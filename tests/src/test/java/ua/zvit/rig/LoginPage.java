package ua.zvit.rig;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Keycloak's log-in page as a Ukrainian user sees it. */
public final class LoginPage {
    private final Page page;

    public LoginPage(Page page) {
        this.page = page;
    }

    /** Logs in with a demo user's name, which is the password as well. */
    public void signIn(String user) {
        signIn(user, user);
    }

    public void signIn(String user, String password) {
        userName().fill(user);
        page.getByLabel("Пароль", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button().click();
    }

    public Locator userName() {
        return page.getByLabel("Ім’я користувача");
    }

    public Locator button() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Увійти"));
    }
}
