package ua.zvit.proofreading;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Renders findings and explanations in Ukrainian (the default) or English, with the plurals of either. */
public final class FindingMessages {

    private static final String BUNDLE = "ua.zvit.proofreading.messages";
    public static final Locale UKRAINIAN = new Locale("uk");

    private final Locale locale;
    private final ResourceBundle bundle;

    private FindingMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                FindingMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static FindingMessages in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new FindingMessages(english ? Locale.ENGLISH : UKRAINIAN);
    }

    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** @param arguments those that are a {@link BigDecimal} are sums or shares */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(arguments).map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        return argument instanceof BigDecimal number ? Amounts.of(number, locale) : argument;
    }

    /** Why the rule stands and what it asks for. */
    public String explanation(String rule) {
        return bundle.getString(rule + ".explain");
    }
}
