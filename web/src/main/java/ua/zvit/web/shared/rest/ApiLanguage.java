package ua.zvit.web.shared.rest;

import java.util.List;
import java.util.Locale;
import ua.zvit.shared.Messages;

/** The language of texts in the API: Ukrainian, or English when the request prefers it (RFC 9110, 12.5.4). */
final class ApiLanguage {
    private static final List<Locale> SPOKEN = List.of(Messages.UKRAINIAN, Locale.ENGLISH);

    private ApiLanguage() {}

    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Messages.UKRAINIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Messages.UKRAINIAN : best;
        } catch (IllegalArgumentException unreadable) {
            return Messages.UKRAINIAN;
        }
    }
}
