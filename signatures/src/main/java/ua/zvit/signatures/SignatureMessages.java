package ua.zvit.signatures;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of this library for people: Ukrainian, or English for a reader of English. Times are written in Kyiv
 * time.
 */
public final class SignatureMessages {

    private static final String BUNDLE = "ua.zvit.signatures.messages";
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Locale locale;
    private final ResourceBundle bundle;

    private SignatureMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static SignatureMessages in(Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new SignatureMessages(english ? Locale.ENGLISH : Locale.forLanguageTag("uk"));
    }

    public String text(String key, Object... arguments) {
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = arguments[i] instanceof Instant time ? time(time) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), locale).format(readable);
    }

    public String text(SignatureProblem problem) {
        return text(
                "signature.problem." + problem.code().code(),
                problem.arguments().toArray());
    }

    public String text(UnreadableFile failure) {
        return text("signature.unreadable." + failure.reason().code(), failure.detail());
    }

    public String text(Verdict verdict) {
        return text("signature.verdict." + verdict.code());
    }

    public String text(ValidationStage stage) {
        return text("signature.stage." + stage.code());
    }

    public String time(Instant time) {
        String pattern = bundle.getString("signature.time.pattern");
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(KYIV).format(time);
    }
}
