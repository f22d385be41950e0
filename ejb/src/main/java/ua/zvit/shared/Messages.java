package ua.zvit.shared;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Translated texts with ICU plurals; Ukrainian is the default, a missing key is shown as itself. */
public final class Messages {
    /** Base name of the one bundle for pages and errors. */
    public static final String BUNDLE = "ua.zvit.messages";

    public static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private Messages() {}

    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : UKRAINIAN,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static String text(Locale locale, String key, Object... args) {
        try {
            String pattern = bundle(locale).getString(key);
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(readable(locale, args));
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static Object[] readable(Locale locale, Object[] args) {
        return Arrays.stream(args).map(arg -> readable(locale, arg)).toArray();
    }

    /** A day is told as the pages tell it, with its year. */
    private static Object readable(Locale locale, Object arg) {
        if (arg instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern(text(locale, "format.full-day"), locale));
        }
        return arg instanceof LocalText text ? text.in(locale) : arg;
    }

    /** @return the text of an error for people */
    public static String of(Locale locale, ZvitException error) {
        return text(locale, error.error().messageKey(), error.args().toArray());
    }

    /** @return the text of a fault for people */
    public static String of(Locale locale, Fault fault) {
        return fault.told()
                .map(told -> told.in(locale))
                .orElseGet(
                        () -> text(locale, "fault." + fault.code(), fault.args().toArray()));
    }
}
