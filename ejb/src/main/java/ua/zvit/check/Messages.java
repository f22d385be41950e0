package ua.zvit.check;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Renders findings and explanations in Ukrainian (the default) or English, with the plurals of either. */
public final class Messages {

    private static final String BUNDLE = "ua.zvit.check.messages";
    private static final Locale UKRAINIAN = new Locale("uk");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new Messages(english ? Locale.ENGLISH : UKRAINIAN);
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Why the rule stands and what it asks for. */
    public String explanation(String rule) {
        return bundle.getString(rule + ".explain");
    }
}
