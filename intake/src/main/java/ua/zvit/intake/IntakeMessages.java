package ua.zvit.intake;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.zvit.shared.LocalText;

/** Words questions and refusals in Ukrainian (the default) or English. */
public final class IntakeMessages {
    public static final Locale UKRAINIAN = new Locale("uk");
    private static final String BUNDLE = "ua.zvit.intake.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private IntakeMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                IntakeMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static IntakeMessages in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new IntakeMessages(english ? Locale.ENGLISH : UKRAINIAN);
    }

    public String text(Question question) {
        String key = "question." + question.code();
        boolean counts = bundle.getString(key).contains(", plural,");
        return text(
                key,
                question.arguments().stream()
                        .map(argument -> counts ? Long.valueOf(argument) : argument)
                        .toArray());
    }

    public String text(LocalText words) {
        return words.in(locale);
    }

    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
