package ua.zvit.rig;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Keycloak left in the browser of each demo user who signed in with a password. With it another window of the same person
 * is let in without asking, as in an office where one signs in once a day; Zvit gives it a session of its own all the same.
 */
public final class KnownPeople {
    private static final Map<String, List<Cookie>> COOKIES = new ConcurrentHashMap<>();

    private KnownPeople() {}

    /** Gives a new window what Keycloak knows the person by; nothing when the person has not signed in yet. */
    public static void greet(BrowserContext window, String user) {
        List<Cookie> known = COOKIES.get(user);
        if (known != null) {
            window.addCookies(known);
        }
    }

    /** Keeps what Keycloak left in a window where the person has just signed in. */
    public static void remember(BrowserContext window, String user) {
        String realm = URI.create(Rig.realm()).getPath();
        COOKIES.put(
                user,
                window.cookies().stream()
                        .filter(cookie -> cookie.path.startsWith(realm))
                        .toList());
    }
}
