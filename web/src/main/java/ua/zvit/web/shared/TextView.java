package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.shared.Fault;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/** Texts of the one bundle in the language of the page; those with values are ICU patterns with plurals. */
@Named("text")
@RequestScoped
public class TextView {
    private LanguageView language;

    protected TextView() {}

    @Inject
    public TextView(LanguageView language) {
        this.language = language;
    }

    public String of(String key) {
        return Messages.text(locale(), key);
    }

    public String of(String key, Object first) {
        return Messages.text(locale(), key, orEmpty(first));
    }

    public String of(String key, Object first, Object second) {
        return Messages.text(locale(), key, orEmpty(first), orEmpty(second));
    }

    public String of(String key, Object first, Object second, Object third) {
        return Messages.text(locale(), key, orEmpty(first), orEmpty(second), orEmpty(third));
    }

    /** @return the words of a value that reads differently in each language */
    public String told(LocalText words) {
        return words.in(locale());
    }

    public String of(ZvitException error) {
        return Messages.of(locale(), error);
    }

    public String of(Fault fault) {
        return Messages.of(locale(), fault);
    }

    /** @return where a fault stands, in words; empty where its measure and field say it */
    public Optional<String> where(Fault fault) {
        return fault.where(locale());
    }

    /** @return the language of the page */
    public Locale locale() {
        return language.getLocale();
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }
}
