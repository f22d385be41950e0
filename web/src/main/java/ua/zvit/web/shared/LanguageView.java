package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.shared.Messages;

/**
 * The language of the pages: Ukrainian unless the person chose English, whatever the browser says. The choice comes by
 * {@code ?lang=} and is kept in a cookie for a year.
 */
@Named("language")
@RequestScoped
public class LanguageView {
    private static final String NAME = "zvit-lang";
    private static final String PARAMETER = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final List<String> KNOWN = List.of("uk", "en");

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = choose();
        }
        return locale;
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    /** @return the language that can be switched to */
    public String getOther() {
        return "uk".equals(getTag()) ? "en" : "uk";
    }

    /** @return this very page in the other language */
    public String getSwitchUrl() {
        String kept = Stream.ofNullable(Faces.getRequestQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> !pair.isBlank() && !pair.startsWith(PARAMETER + "="))
                .map(LanguageView::safe)
                .reduce("", (query, pair) -> query + pair + "&");
        return Faces.getRequestURI() + "?" + kept + PARAMETER + "=" + getOther();
    }

    private static String safe(String pair) {
        return pair.matches("[\\w.%=+~-]*") ? pair : URLEncoder.encode(pair, StandardCharsets.UTF_8);
    }

    private static Locale choose() {
        String wanted = Faces.getRequestParameter(PARAMETER);
        if (KNOWN.contains(Objects.toString(wanted, ""))) {
            remember(wanted);
            return toLocale(wanted);
        }
        return toLocale(Faces.getRequestCookie(NAME));
    }

    private static void remember(String language) {
        if (!Faces.isResponseCommitted()) {
            Faces.addResponseCookie(NAME, language, Faces.getRequestContextPath(), YEAR);
        }
    }

    private static Locale toLocale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Messages.UKRAINIAN;
    }
}
